DROP VIEW public.w;
DROP VIEW public.v;
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(integer)
    RETURNS text
    LANGUAGE sql
AS $$ select $x$a$x$::text $$;
CREATE VIEW public.v AS select f(1) as x;
COMMENT ON VIEW public.v IS 'v';
CREATE VIEW public.w AS select x from v;
COMMENT ON VIEW public.w IS 'w';
