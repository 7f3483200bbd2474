ALTER SEQUENCE public.b OWNED BY NONE;
ALTER SEQUENCE public.a OWNED BY public.t.id;
ALTER SEQUENCE public.c OWNED BY public.t.id;
