ALTER TABLE public.t ALTER COLUMN s DROP IDENTITY,
    ALTER COLUMN d DROP IDENTITY,
    ALTER COLUMN n DROP IDENTITY,
    ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.t DROP COLUMN added;
CREATE SEQUENCE public.t_s_seq AS integer;
ALTER SEQUENCE public.t_s_seq OWNED BY public.t.s;
SELECT pg_catalog.setval('public.t_s_seq', max(s)) FROM public.t HAVING max(s) >= 1;
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL,
    ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 5,
    ALTER COLUMN s SET DEFAULT nextval('public.t_s_seq'::regclass);
