CREATE SCHEMA other;
CREATE TABLE public.t (
    id integer NOT NULL,
    a integer,
    b text,
    "Odd col" numeric,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE STATISTICS public.t_all ON a, b FROM public.t;
CREATE STATISTICS public."Odd name" (ndistinct, mcv) ON "Odd col", a FROM public.t;
CREATE STATISTICS other.t_deps (dependencies) ON a, b FROM public.t;
ALTER STATISTICS other.t_deps SET STATISTICS 500;
CREATE STATISTICS public.t_expr ON (a % 10) FROM public.t;
CREATE STATISTICS public.t_mixed ON a, lower(b), ("Odd col" * 2) FROM public.t;
ALTER STATISTICS public.t_mixed SET STATISTICS 0;
CREATE STATISTICS public."t_b_Odd col_expr_stat" ON b, "Odd col", (a + 1) FROM public.t;
CREATE STATISTICS public.a_name_that_is_exactly_as_long_as_postgresql_lets_names_be_1234 ON id, a FROM public.t;
ALTER STATISTICS other.t_deps OWNER TO role_a;
COMMENT ON TABLE public.t IS 'with statistics';
COMMENT ON STATISTICS public."Odd name" IS 'what is frequent';
CREATE TABLE public.p (
    a integer,
    b integer
) PARTITION BY RANGE (a);
CREATE STATISTICS public.p_ab ON a, b FROM public.p;
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM (1) TO (10);
CREATE STATISTICS public.p_1_ab ON a, b FROM public.p_1;
CREATE MATERIALIZED VIEW public.m AS select a, b from t;
CREATE STATISTICS public.m_ab ON a, b FROM public.m;
