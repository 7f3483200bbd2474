DROP INDEX public.i;
DROP INDEX public.t_lower_idx;
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE text;
CREATE INDEX t_lower_idx ON public.t (lower(b));
CREATE INDEX i ON public.t (c) WHERE (a > 3);
