CREATE SEQUENCE public.s;
ALTER SEQUENCE public.s OWNED BY public.t.a;
SELECT pg_catalog.setval('public.s', max(a)::bigint) FROM public.t HAVING max(a) >= 1;
CREATE SEQUENCE public.r;
ALTER SEQUENCE public.r OWNED BY public.t.b;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('s');
