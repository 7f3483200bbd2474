CREATE OR REPLACE FUNCTION public.f(a integer, b text)
    RETURNS integer
    LANGUAGE plpgsql
AS $$ begin return 1; end $$;
