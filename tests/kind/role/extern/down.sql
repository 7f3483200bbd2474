ALTER TABLE public.t OWNER TO CURRENT_USER;
ALTER POLICY own ON public.t TO role_a;
GRANT SELECT ON TABLE public.t TO role_a;
