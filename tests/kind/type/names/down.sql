ALTER TYPE public."C c" RENAME TO "C c_old";
CREATE TYPE public."C c" AS (
    "A a" integer
);
ALTER TABLE public.t ALTER COLUMN a TYPE public."C c" USING CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((a)."A a"::text::integer)::public."C c" END;
DROP TYPE public."C c_old";
DROP TYPE public."D d";
