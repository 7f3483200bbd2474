DROP MATERIALIZED VIEW public.m;
DROP TABLE public.p_1;
DROP TABLE public.p;
DROP TABLE public.t;
DROP SCHEMA other;
