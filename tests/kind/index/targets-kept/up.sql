DROP STATISTICS public.s;
DROP INDEX public.lowered;
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(40);
CREATE INDEX lowered ON public.t (lower(b), a);
ALTER TABLE ONLY public.lowered ALTER COLUMN 1 SET STATISTICS 90;
CREATE STATISTICS public.s ON a, b FROM public.t;
ALTER STATISTICS public.s SET STATISTICS 70;
