ALTER DOMAIN public.d RENAME TO d_old;
CREATE DOMAIN public.d AS text COLLATE "C";
ALTER TABLE public.t ALTER COLUMN a TYPE public.d USING a::text::public.d;
DROP DOMAIN public.d_old;
