ALTER TABLE public.t ADD COLUMN b integer;
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
BEGIN ATOMIC
select max(b) from t;
END;
CREATE OR REPLACE FUNCTION public.s()
    RETURNS integer
    LANGUAGE sql
AS $$ select max(b) from t $$;
