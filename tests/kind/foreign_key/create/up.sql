CREATE SCHEMA s;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a),
    ADD CONSTRAINT "Points at t" FOREIGN KEY (b) REFERENCES public.t (a),
    ADD CONSTRAINT u_d_fkey FOREIGN KEY (d) REFERENCES public.t (a) ON UPDATE CASCADE ON DELETE SET NULL,
    ADD CONSTRAINT u_b_c_fkey FOREIGN KEY (b, c) REFERENCES public.t (b, c) MATCH FULL,
    ADD CONSTRAINT named FOREIGN KEY (c) REFERENCES public.t (a) ON UPDATE SET DEFAULT ON DELETE RESTRICT NOT VALID,
    ADD CONSTRAINT u_c_fkey FOREIGN KEY (c) REFERENCES public.t (a) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT late FOREIGN KEY (d) REFERENCES public.t (a) DEFERRABLE;
COMMENT ON CONSTRAINT u_b_c_fkey ON public.u IS 'both';
CREATE TABLE public.v (
    a integer,
    b integer DEFAULT 0,
    c integer NOT NULL,
    CONSTRAINT v_a_fkey FOREIGN KEY (a) REFERENCES public.t (a) ON DELETE CASCADE,
    CONSTRAINT v_b_fkey FOREIGN KEY (b) REFERENCES public.t (a) ON DELETE SET DEFAULT,
    CONSTRAINT v_c_fkey FOREIGN KEY (c) REFERENCES public.t (a),
    CONSTRAINT v_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.t (b, c) ON DELETE SET NULL (b)
);
ALTER TABLE public.v ADD CONSTRAINT later FOREIGN KEY (c) REFERENCES public.t (a) NOT VALID;
COMMENT ON CONSTRAINT later ON public.v IS 'to be validated';
CREATE TABLE public.own (
    id integer NOT NULL,
    parent integer,
    CONSTRAINT own_pkey PRIMARY KEY (id),
    CONSTRAINT own_parent_fkey FOREIGN KEY (parent) REFERENCES public.own (id) ON DELETE CASCADE
);
CREATE TABLE s.own (
    a integer NOT NULL,
    CONSTRAINT own_pkey PRIMARY KEY (a)
);
CREATE TABLE s.w (
    t integer,
    own integer,
    CONSTRAINT w_t_fkey FOREIGN KEY (t) REFERENCES public.t (a),
    CONSTRAINT w_own_fkey FOREIGN KEY (own) REFERENCES s.own (a)
);
