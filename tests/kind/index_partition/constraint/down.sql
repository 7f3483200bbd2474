DROP TABLE public.r;
DROP TABLE public.t_b;
DROP INDEX public.by_id CASCADE;
CREATE UNIQUE INDEX by_id ON public.t (kind, id);
