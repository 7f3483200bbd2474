DROP INDEX public.t_b_idx;
DROP INDEX public.t_a_idx;
DROP FUNCTION public.near(text, text);
DROP EXTENSION pg_trgm;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
DROP EXTENSION citext;
