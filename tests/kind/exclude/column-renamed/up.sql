ALTER TABLE public.t RENAME TO u;
ALTER TABLE public.u RENAME COLUMN during TO span;
ALTER TABLE public.u RENAME CONSTRAINT t_during_excl TO u_span_excl;
ALTER TABLE public.u RENAME CONSTRAINT t_a_excl TO u_a_excl;
