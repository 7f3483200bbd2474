CREATE SEQUENCE public.v_a_seq;
REVOKE USAGE ON SEQUENCE public.v_a_seq FROM role_b;
ALTER TABLE public.t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.t_a_seq', max(a)) FROM public.t HAVING max(a) >= 1;
CREATE TABLE public.u (
    a bigint NOT NULL GENERATED ALWAYS AS IDENTITY
);
ALTER TABLE public.u OWNER TO role_b;
CREATE TABLE public.v (
    a bigint NOT NULL DEFAULT nextval('public.v_a_seq'::regclass)
);
ALTER TABLE public.v OWNER TO role_b;
ALTER SEQUENCE public.v_a_seq OWNER TO role_b;
ALTER SEQUENCE public.v_a_seq OWNED BY public.v.a;
