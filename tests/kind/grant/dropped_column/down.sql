ALTER TABLE public.t ADD COLUMN b text;
GRANT SELECT (b) ON TABLE public.t TO role_a;
GRANT INSERT (b) ON TABLE public.t TO role_b;
