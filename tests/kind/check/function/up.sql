ALTER TABLE public.t DROP CONSTRAINT t_a_check;
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(x integer, y integer DEFAULT 0)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select x > y $$;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (f(a));
