DROP INDEX public.gone;
ALTER TABLE public.p DROP CONSTRAINT t_a_check;
ALTER TABLE public.p DROP COLUMN extra;
ALTER TABLE public.p ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 'y';
ALTER TABLE public.p ALTER COLUMN a SET DEFAULT 3;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id, a);
ALTER TABLE public.p ADD CONSTRAINT t_a_check CHECK (a > 0);
CREATE INDEX p_b_idx ON public.p (b);
CREATE INDEX p_lower_idx ON public.p (lower(b));
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES FROM (1) TO (10);
CREATE INDEX kept ON public.p (a);
