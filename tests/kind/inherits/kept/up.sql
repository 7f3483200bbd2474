DROP VIEW public.seen;
ALTER TABLE public.drops ALTER COLUMN e DROP DEFAULT;
DROP INDEX public.keeps_e_idx;
ALTER TABLE ONLY public.base DROP COLUMN e;
ALTER TABLE public.drops DROP COLUMN e;
CREATE INDEX keeps_e_idx ON public.keeps (e);
CREATE VIEW public.seen AS select e, a from keeps;
