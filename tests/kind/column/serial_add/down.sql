ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN id;
DROP SEQUENCE public.t_n_seq;
CREATE SEQUENCE public.t_gone_seq AS integer;
ALTER TABLE public.t ADD COLUMN gone integer NOT NULL DEFAULT nextval('public.t_gone_seq'::regclass);
ALTER SEQUENCE public.t_gone_seq OWNED BY public.t.gone;
