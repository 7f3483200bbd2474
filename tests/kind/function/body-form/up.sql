CREATE OR REPLACE FUNCTION public.a()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from items; -- all
;
END;
CREATE OR REPLACE FUNCTION public.b()
    RETURNS bigint
    LANGUAGE sql
AS $$ select count(*) from items $$;
CREATE OR REPLACE FUNCTION public.c(x integer)
    RETURNS integer
    LANGUAGE sql
RETURN (x + 2);
