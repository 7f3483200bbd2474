ALTER SCHEMA s OWNER TO role_a;
ALTER TYPE public.e OWNER TO role_a;
ALTER DOMAIN public.d OWNER TO "Odd Role";
ALTER TYPE public.c OWNER TO role_a;
ALTER SEQUENCE public.q OWNER TO role_a;
CREATE SEQUENCE public.n_a_seq AS integer;
ALTER FUNCTION public.f(integer) OWNER TO role_a;
ALTER PROCEDURE public.p() OWNER TO role_a;
ALTER TABLE public.t OWNER TO role_a;
ALTER TABLE public.r OWNER TO role_a;
CREATE TABLE public.n (
    a integer NOT NULL DEFAULT nextval('public.n_a_seq'::regclass)
);
CREATE INDEX n_a_idx ON public.n (a);
ALTER TABLE public.n OWNER TO "Odd Role";
ALTER SEQUENCE public.n_a_seq OWNER TO "Odd Role";
ALTER SEQUENCE public.n_a_seq OWNED BY public.n.a;
GRANT SELECT ON TABLE public.n TO role_a;
ALTER VIEW public.v OWNER TO role_a;
ALTER MATERIALIZED VIEW public.m OWNER TO role_a;
