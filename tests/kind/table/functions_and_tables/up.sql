CREATE FUNCTION public.is_small(n integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select n < 1000 $$;
CREATE FUNCTION public.doubled(n integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select n * 2 $$;
CREATE TABLE public.u (
    a integer,
    b integer GENERATED ALWAYS AS (doubled(a)) STORED
);
CREATE FUNCTION public.size_of_u()
    RETURNS integer
    LANGUAGE sql
AS $$ select count(*)::int from u $$;
CREATE FUNCTION public.rows_of_u()
    RETURNS SETOF public.u
    LANGUAGE sql
AS $$ select * from u $$;
CREATE FUNCTION public.of_row(r public.u)
    RETURNS integer
    LANGUAGE sql
AS $$ select r.a $$;
ALTER TABLE public.t ADD COLUMN n integer DEFAULT size_of_u();
ALTER TABLE public.t ADD CONSTRAINT t_n_check CHECK (is_small(n));
CREATE VIEW public.w AS select of_row(u) as x, * from u;
CREATE FUNCTION public.first_of_w()
    RETURNS public.w
    LANGUAGE sql
AS $$ select * from w limit 1 $$;
CREATE TABLE public.of_w (
    w public.w
);
