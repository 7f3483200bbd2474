CREATE PROCEDURE public.p(a integer, INOUT b text)
    LANGUAGE plpgsql
AS $$ begin b := 'x'; end $$;
COMMENT ON PROCEDURE public.p(integer, text) IS 'said';
