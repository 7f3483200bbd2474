ALTER TABLE public.u RENAME TO t;
ALTER TABLE public.t RENAME COLUMN span TO during;
ALTER TABLE public.t RENAME CONSTRAINT u_span_excl TO t_during_excl;
ALTER TABLE public.t RENAME CONSTRAINT u_a_excl TO t_a_excl;
