ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10);
ALTER TABLE public.u ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10);
