ALTER TABLE public.t DROP CONSTRAINT t_a_check;
DROP FUNCTION public.f(integer, integer);
CREATE FUNCTION public.f(x integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select x > 0 $$;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (f(a));
