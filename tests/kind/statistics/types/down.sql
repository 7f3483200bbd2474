DROP STATISTICS public.t_expr;
DROP STATISTICS public.t_ab;
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE character varying(10);
CREATE STATISTICS public.t_ab ON a, b FROM public.t;
ALTER STATISTICS public.t_ab SET STATISTICS 50;
CREATE STATISTICS public.t_expr ON (a + 1), lower(c) FROM public.t;
ALTER STATISTICS public.t_ab OWNER TO role_a;
COMMENT ON STATISTICS public.t_ab IS 'of a and b';
