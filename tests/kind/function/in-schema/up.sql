ALTER SCHEMA s RENAME TO t;
CREATE OR REPLACE FUNCTION t.f()
    RETURNS integer
    LANGUAGE sql
AS $$ select 2 $$;
CREATE FUNCTION t.g(a integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select t.f() $$;
