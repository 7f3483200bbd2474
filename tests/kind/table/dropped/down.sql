CREATE SEQUENCE public.t_id_seq AS integer;
CREATE TABLE public.t (
    id integer NOT NULL DEFAULT nextval('public.t_id_seq'::regclass),
    parent integer,
    a text NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id),
    CONSTRAINT t_parent_fkey FOREIGN KEY (parent) REFERENCES public.t (id),
    CONSTRAINT t_a_check CHECK (a <> '')
);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION public.f()
    RETURNS bigint
    LANGUAGE sql
AS $$ select count(*) from t $$;
CREATE INDEX t_a_idx ON public.t (a);
CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE POLICY p ON public.t TO role_a USING (true);
ALTER TABLE public.t OWNER TO role_a;
ALTER SEQUENCE public.t_id_seq OWNER TO role_a;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
COMMENT ON COLUMN public.t.a IS 'col';
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t (id);
CREATE VIEW public.v AS select id from t;
