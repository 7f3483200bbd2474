DROP INDEX public.i;
DROP INDEX public.t_lower_idx;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE character varying;
CREATE INDEX t_lower_idx ON public.t (lower(b));
CREATE INDEX i ON public.t (c) WHERE (a > 3);
