DROP INDEX public.i;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE character varying;
CREATE INDEX i ON public.t (c) WHERE (a > 3);
