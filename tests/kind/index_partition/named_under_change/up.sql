DROP INDEX public.other;
DROP INDEX public.whole;
ALTER TABLE public.u ALTER COLUMN x TYPE real;
CREATE INDEX named ON public.p ((x * 2));
CREATE INDEX whole ON public.u ((x * 2));
ALTER TABLE ONLY public.whole ALTER COLUMN 1 SET STATISTICS 7;
ALTER TABLE ONLY public.named ALTER COLUMN 1 SET STATISTICS 7;
CREATE INDEX named2 ON public.p ((a + x));
CREATE INDEX other ON public.u ((a + x));
