ALTER SEQUENCE public.q OWNER TO role_a;
ALTER TABLE public.t OWNER TO role_a;
CREATE TABLE public.gone (
    id integer
);
ALTER TABLE public.gone OWNER TO role_a;
