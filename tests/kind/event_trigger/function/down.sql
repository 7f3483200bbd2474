CREATE FUNCTION public.f(a integer DEFAULT 1)
    RETURNS integer
    LANGUAGE sql
AS $$select 1$$;
CREATE OR REPLACE FUNCTION public.f()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin end $$;
