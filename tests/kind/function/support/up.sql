CREATE OR REPLACE FUNCTION public.s(integer, integer)
    RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4mi$$;
