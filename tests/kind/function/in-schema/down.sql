ALTER SCHEMA t RENAME TO s;
DROP FUNCTION s.g(integer);
CREATE OR REPLACE FUNCTION s.f()
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
