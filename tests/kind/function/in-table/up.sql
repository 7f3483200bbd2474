CREATE FUNCTION public.next_number()
    RETURNS integer
    LANGUAGE sql
AS $$ select coalesce(max(a), 0) + 1 from t $$;
CREATE FUNCTION public.fine(integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select $1 > 0 $$;
ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT next_number();
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (fine(b));
CREATE TABLE public.u (
    a integer
);
CREATE FUNCTION public.u_count()
    RETURNS integer
    LANGUAGE sql
AS $$ select count(*)::integer from u $$;
ALTER TABLE public.u ALTER COLUMN a SET DEFAULT u_count();
