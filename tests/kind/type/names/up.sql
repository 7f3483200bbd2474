ALTER TYPE public."C c" RENAME TO "C c_old";
CREATE TYPE public."D d" AS (
    attribute_whose_name_is_sixty_three_bytes_long_as_postgres_allo integer
);
CREATE TYPE public."C c" AS (
    "A a" bigint,
    b public."D d"[]
);
ALTER TABLE public.t ALTER COLUMN a TYPE public."C c" USING CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((a)."A a"::text::bigint, NULL)::public."C c" END;
DROP TYPE public."C c_old";
