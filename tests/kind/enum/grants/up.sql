DROP TYPE public.e;
CREATE TYPE public.e AS ENUM ('b', 'c');
ALTER TYPE public.e OWNER TO role_a;
REVOKE USAGE ON TYPE public.e FROM PUBLIC;
COMMENT ON TYPE public.e IS 'said';
CREATE TABLE public.t (
    a public.e
);
