ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying(20);
ALTER TABLE public.u ALTER COLUMN a TYPE bigint;
