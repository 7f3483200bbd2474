ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text[] USING b::text::text[];
DROP DOMAIN public.over_d;
DROP DOMAIN public.d;
