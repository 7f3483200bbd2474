CREATE FOREIGN TABLE public.t (
    id integer
) SERVER s;
CREATE FUNCTION public.f(public.t)
    RETURNS integer
    LANGUAGE sql
AS $$ select ($1).id $$;
