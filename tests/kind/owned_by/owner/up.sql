CREATE SEQUENCE public.t_id_seq AS integer;
CREATE SEQUENCE public.u_id_seq AS integer;
ALTER TABLE public.t ADD COLUMN id integer NOT NULL DEFAULT nextval('public.t_id_seq'::regclass);
ALTER SEQUENCE public.t_id_seq OWNER TO role_a;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
CREATE TABLE public.u (
    id integer NOT NULL DEFAULT nextval('public.u_id_seq'::regclass)
);
ALTER TABLE public.u OWNER TO role_a;
ALTER SEQUENCE public.u_id_seq OWNER TO role_a;
ALTER SEQUENCE public.u_id_seq OWNED BY public.u.id;
