CREATE SEQUENCE public.a;
ALTER TABLE public.t ADD COLUMN id integer;
ALTER SEQUENCE public.a OWNED BY public.t.id;
ALTER SEQUENCE public.kept OWNED BY public.t.id;
