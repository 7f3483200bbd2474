DROP FUNCTION public.f(integer);
CREATE OR REPLACE FUNCTION public.f()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin perform 1; end $$;
