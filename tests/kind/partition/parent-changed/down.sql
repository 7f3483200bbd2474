DROP INDEX public.t_lower_idx;
DROP INDEX public.t_b_id_idx;
ALTER TABLE public.t DROP CONSTRAINT t_c_check,
    DROP CONSTRAINT t_a_check;
ALTER TABLE public.t DROP CONSTRAINT t_c_a_key;
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 3;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0);
CREATE INDEX t_b_idx ON public.t (b);
CREATE INDEX t_lower_idx ON public.t (lower(b));
