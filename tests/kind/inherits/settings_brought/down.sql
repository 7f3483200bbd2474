ALTER TABLE public.trees NO INHERIT public.plants;
ALTER TABLE public.trees DROP COLUMN leaves,
    DROP COLUMN twice,
    DROP COLUMN height,
    DROP COLUMN id;
ALTER TABLE public.plants DROP COLUMN leaves,
    DROP COLUMN twice;
ALTER TABLE public.plants ALTER COLUMN height SET STATISTICS -1;
