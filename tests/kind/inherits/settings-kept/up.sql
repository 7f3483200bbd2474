CREATE TABLE public.heir_base_held ();
ALTER TABLE public.heir INHERIT public.heir_base_held;
ALTER TABLE public.heir RENAME COLUMN a TO a_own;
ALTER TABLE public.heir_base_held ADD COLUMN a text COMPRESSION PGLZ;
UPDATE public.heir SET a = a_own;
ALTER TABLE public.heir DROP COLUMN a_own;
ALTER TABLE public.heir INHERIT public.base;
ALTER TABLE public.heir NO INHERIT public.heir_base_held;
DROP TABLE public.heir_base_held;
ALTER TABLE public.heir ALTER COLUMN a SET STORAGE EXTERNAL,
    ALTER COLUMN a SET STATISTICS 70;
