CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
BEGIN ATOMIC
select max(a) from t;
END;
ALTER TABLE public.t DROP COLUMN b;
CREATE OR REPLACE FUNCTION public.s()
    RETURNS integer
    LANGUAGE sql
AS $$ select max(a) from t $$;
