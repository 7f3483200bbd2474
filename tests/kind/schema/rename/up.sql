ALTER SCHEMA s RENAME TO "S s";
COMMENT ON SCHEMA "S s" IS 'about it';
CREATE OR REPLACE FUNCTION "S s".f()
    RETURNS "S s".e
    LANGUAGE sql
AS $$ select 'a'::"S s".e $$;
CREATE OR REPLACE FUNCTION "S s".next_q()
    RETURNS bigint
    LANGUAGE sql
AS $$ select nextval('"S s".q') $$;
