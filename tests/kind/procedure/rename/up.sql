ALTER PROCEDURE public.p(integer) RENAME TO "P p";
CREATE OR REPLACE PROCEDURE public."P p"(a integer)
    LANGUAGE sql
AS $$ select 2 $$;
COMMENT ON PROCEDURE public."P p"(integer) IS 'said so';
