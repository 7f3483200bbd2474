CREATE OR REPLACE FUNCTION public.f(a public.x)
    RETURNS public.x
    LANGUAGE sql
BEGIN ATOMIC
select a * x(1, 2);
END;
