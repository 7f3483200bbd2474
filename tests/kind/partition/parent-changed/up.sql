DROP INDEX public.t_lower_idx;
DROP INDEX public.t_b_idx;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(100);
ALTER TABLE public.t ADD COLUMN c integer NOT NULL DEFAULT 7;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 4;
ALTER TABLE public.t ADD CONSTRAINT t_c_a_key UNIQUE (c, a);
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 1),
    ADD CONSTRAINT t_c_check CHECK (c <> 3);
CREATE INDEX t_b_id_idx ON public.t (b, id);
CREATE INDEX t_lower_idx ON public.t (lower(b));
