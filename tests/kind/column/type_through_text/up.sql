ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::text::integer,
    ALTER COLUMN b TYPE uuid USING b::text::uuid,
    ALTER COLUMN c TYPE date USING c::text::date,
    ALTER COLUMN d TYPE inet USING d::text::inet,
    ALTER COLUMN e TYPE integer USING e::text::integer;
