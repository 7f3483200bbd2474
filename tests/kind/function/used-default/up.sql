CREATE FUNCTION public.g()
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
CREATE FUNCTION public.f(a integer, b integer DEFAULT g())
    RETURNS integer
    LANGUAGE sql
AS $$ select a $$;
CREATE VIEW public.v AS select f(1) as x;
