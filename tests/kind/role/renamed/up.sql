ALTER TABLE public.t OWNER TO role_b;
