SET check_function_bodies = off;
CREATE FUNCTION public.even(n integer)
    RETURNS boolean
    LANGUAGE sql
AS $$ select n = 0 or odd(n - 1) $$;
CREATE FUNCTION public.odd(n integer)
    RETURNS boolean
    LANGUAGE sql
AS $$ select n <> 0 and even(n - 1) $$;
CREATE FUNCTION public.later(n integer)
    RETURNS integer
    LANGUAGE plpgsql
AS $$ begin return earlier(n); end $$;
CREATE FUNCTION public.earlier(n integer)
    RETURNS integer
    LANGUAGE plpgsql
AS $$ begin return later(n); end $$;
RESET check_function_bodies;
