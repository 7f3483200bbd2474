ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b),
    ADD CONSTRAINT t_a_b_key UNIQUE (a, b),
    ADD CONSTRAINT mine UNIQUE (a) INCLUDE (b);
