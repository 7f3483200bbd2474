DROP INDEX public.u_created_at_idx;
DROP INDEX public.t_created_at_idx;
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t ADD COLUMN updated_at timestamp with time zone;
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (updated_at >= created_at);
CREATE INDEX t_created_at_updated_at_idx ON public.t (created_at, updated_at);
CREATE OR REPLACE TRIGGER touch BEFORE UPDATE OF updated_at ON public.t FOR EACH ROW EXECUTE FUNCTION public.touched();
CREATE POLICY own ON public.t FOR SELECT TO role_a USING (true);
GRANT INSERT ON TABLE public.t TO role_a;
COMMENT ON COLUMN public.t.created_at IS 'when it was made';
ALTER TABLE public.u ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.u ADD COLUMN updated_at timestamp with time zone;
ALTER TABLE public.u ADD CONSTRAINT u_check CHECK (updated_at >= created_at);
CREATE INDEX u_created_at_updated_at_idx ON public.u (created_at, updated_at);
CREATE OR REPLACE TRIGGER touch BEFORE UPDATE OF updated_at ON public.u FOR EACH ROW EXECUTE FUNCTION public.touched();
CREATE POLICY own ON public.u FOR SELECT TO role_a USING (true);
ALTER TABLE public.u OWNER TO role_b;
GRANT INSERT ON TABLE public.u TO role_a;
COMMENT ON COLUMN public.u.created_at IS 'when it was made';
CREATE TABLE public.v (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone,
    b integer,
    CONSTRAINT v_pkey PRIMARY KEY (id),
    CONSTRAINT v_check CHECK (updated_at >= created_at)
);
ALTER TABLE public.v ENABLE ROW LEVEL SECURITY;
CREATE INDEX v_created_at_updated_at_idx ON public.v (created_at, updated_at);
CREATE TRIGGER touch BEFORE UPDATE OF updated_at ON public.v FOR EACH ROW EXECUTE FUNCTION public.touched();
CREATE POLICY own ON public.v FOR SELECT TO role_a USING (true);
ALTER TABLE public.v OWNER TO role_b;
GRANT SELECT, INSERT ON TABLE public.v TO role_a;
COMMENT ON COLUMN public.v.created_at IS 'when it was made';
