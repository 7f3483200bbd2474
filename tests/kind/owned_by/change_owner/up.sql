ALTER TABLE public.t OWNER TO role_b;
ALTER TABLE public.u OWNER TO role_a;
