ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a),
    ADD CONSTRAINT "c is Unique" UNIQUE (c),
    ADD CONSTRAINT t_f_key UNIQUE NULLS NOT DISTINCT (f),
    ADD CONSTRAINT t_b_c_key UNIQUE (b, c),
    ADD CONSTRAINT key_of_d UNIQUE (d) INCLUDE (e),
    ADD CONSTRAINT t_d_e_key UNIQUE NULLS NOT DISTINCT (d, e),
    ADD CONSTRAINT filled UNIQUE (e) WITH (fillfactor=70),
    ADD CONSTRAINT late UNIQUE (e, a) DEFERRABLE,
    ADD CONSTRAINT later UNIQUE (e, b) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT now UNIQUE (e, c) DEFERRABLE;
COMMENT ON COLUMN public.t.a IS 'on a column';
COMMENT ON CONSTRAINT key_of_d ON public.t IS 'covers e';
CREATE TABLE public.u (
    a integer,
    b text,
    c integer,
    CONSTRAINT u_a_key UNIQUE (a),
    CONSTRAINT u_b_key UNIQUE (b),
    CONSTRAINT u_a_b_key UNIQUE (a, b) INCLUDE (c) WITH (fillfactor=50)
);
ALTER TABLE public.u ADD CONSTRAINT again UNIQUE (a);
