DROP INDEX public.i;
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE text;
CREATE INDEX i ON public.t (c) WHERE (a > 3);
