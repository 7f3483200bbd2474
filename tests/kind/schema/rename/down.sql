ALTER SCHEMA "S s" RENAME TO s;
COMMENT ON SCHEMA s IS 'about';
CREATE OR REPLACE FUNCTION s.f()
    RETURNS s.e
    LANGUAGE sql
AS $$ select 'a'::s.e $$;
CREATE OR REPLACE FUNCTION s.next_q()
    RETURNS bigint
    LANGUAGE sql
AS $$ select nextval('s.q') $$;
