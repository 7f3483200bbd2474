CREATE SCHEMA s;
CREATE SCHEMA "Größe 📏";
COMMENT ON SCHEMA "Größe 📏" IS 'quoted';
CREATE SCHEMA a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
ALTER SCHEMA a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow OWNER TO role_a;
GRANT USAGE ON SCHEMA a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow TO role_b;
CREATE TYPE a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.e AS ENUM ('a');
CREATE FUNCTION a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.f()
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
CREATE TABLE a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.t (
    a integer
);
CREATE TABLE s.t (
    a integer
);
