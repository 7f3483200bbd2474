ALTER TABLE public.t ALTER COLUMN a TYPE uuid USING a::text::uuid,
    ALTER COLUMN b TYPE integer USING b::text::integer,
    ALTER COLUMN c TYPE boolean USING c::text::boolean,
    ALTER COLUMN d TYPE jsonb USING d::text::jsonb,
    ALTER COLUMN e TYPE integer[] USING e::text::integer[];
