ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE text;
ALTER TABLE public.u ALTER COLUMN a TYPE integer;
