ALTER TABLE public.t RENAME COLUMN b TO c;
DROP FUNCTION public.f();
ALTER TABLE public.t ALTER COLUMN c TYPE bigint;
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
BEGIN ATOMIC
select max(c)::integer from t;
END;
COMMENT ON FUNCTION public.f() IS 'kept';
