ALTER PUBLICATION pub DROP TABLE ONLY public.t;
DROP MATERIALIZED VIEW public.m;
DROP VIEW public.v;
DROP POLICY p ON public.u;
ALTER TABLE public.u DROP CONSTRAINT u_x_fkey;
REVOKE SELECT (a) ON TABLE public.t FROM role_a;
DROP RULE r ON public.t;
DROP TRIGGER tr ON public.t;
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
DROP STATISTICS public.st;
DROP INDEX public.t_expr_idx;
DROP INDEX public.t_a_idx;
ALTER TABLE public.t DROP CONSTRAINT ck,
    DROP CONSTRAINT t_a_check;
ALTER TABLE public.t DROP CONSTRAINT t_a_c_key;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t DROP COLUMN g;
DROP FUNCTION public.k();
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t RENAME COLUMN b TO a;
CREATE FUNCTION public.k()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select a from t;
END;
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
ALTER TABLE public.t ADD CONSTRAINT t_a_c_key UNIQUE (a, c);
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0),
    ADD CONSTRAINT ck CHECK (a < c);
CREATE INDEX t_a_idx ON public.t (a);
CREATE INDEX t_expr_idx ON public.t ((a + 1));
CREATE STATISTICS public.st ON a, c FROM public.t;
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_pkey;
CREATE TRIGGER tr BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN (new.a > 1) EXECUTE FUNCTION public.f();
CREATE RULE r AS ON DELETE TO public.t WHERE (old.a > 5) DO INSTEAD NOTHING;
GRANT SELECT (a) ON TABLE public.t TO role_a;
ALTER TABLE public.u ADD CONSTRAINT u_x_fkey FOREIGN KEY (x) REFERENCES public.t (a);
CREATE POLICY p ON public.u USING (exists (select from t where t.a = x));
CREATE VIEW public.v AS select a, c from t;
CREATE MATERIALIZED VIEW public.m AS select a, c from t;
CREATE INDEX m_a_idx ON public.m (a);
ALTER PUBLICATION pub ADD TABLE ONLY public.t (a, c) WHERE (a > 3);
