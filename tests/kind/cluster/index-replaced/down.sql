DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.a SET WITHOUT CLUSTER;
DROP INDEX public.i;
CREATE INDEX i ON public.a (code);
ALTER TABLE public.a CLUSTER ON i;
CREATE MATERIALIZED VIEW public.m AS select id, code from a;
CREATE INDEX by_code ON public.m (code);
ALTER MATERIALIZED VIEW public.m CLUSTER ON by_code;
