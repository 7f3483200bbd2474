ALTER TABLE public.t OWNER TO role_a;
GRANT SELECT ON TABLE public.t TO PUBLIC;
CREATE TABLE public.u (
    id integer
);
ALTER TABLE public.u OWNER TO role_a;
GRANT SELECT ON TABLE public.u TO PUBLIC;
