DROP INDEX public.other;
DROP INDEX public.whole;
ALTER TABLE public.u ALTER COLUMN x TYPE numeric;
CREATE INDEX whole ON public.u ((x * 2));
ALTER TABLE ONLY public.whole ALTER COLUMN 1 SET STATISTICS 7;
CREATE INDEX other ON public.u ((a + x));
