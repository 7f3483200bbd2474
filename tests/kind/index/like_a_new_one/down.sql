DROP INDEX public.fresh;
ALTER TABLE public.u ALTER COLUMN x TYPE numeric USING x::numeric;
