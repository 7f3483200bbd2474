REVOKE SELECT ON TABLE public.t FROM role_a;
ALTER POLICY own ON public.t TO "Odd Role", role_a;
ALTER TABLE public.t OWNER TO "Odd Role";
