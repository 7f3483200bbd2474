ALTER TABLE public.t RENAME COLUMN c TO b;
DROP FUNCTION public.f();
ALTER TABLE public.t ALTER COLUMN b TYPE integer;
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
BEGIN ATOMIC
select max(b) from t;
END;
COMMENT ON FUNCTION public.f() IS 'kept';
