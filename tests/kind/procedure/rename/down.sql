ALTER PROCEDURE public."P p"(integer) RENAME TO p;
CREATE OR REPLACE PROCEDURE public.p(a integer)
    LANGUAGE sql
AS $$ select 1 $$;
COMMENT ON PROCEDURE public.p(integer) IS 'said';
