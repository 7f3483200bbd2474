DROP INDEX public.t_n;
ALTER TABLE public.t ALTER COLUMN n TYPE numeric;
CREATE INDEX t_n ON public.t (n);
COMMENT ON INDEX public.t_n IS 'how much';
