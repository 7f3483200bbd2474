ALTER SEQUENCE public.a OWNED BY NONE;
ALTER SEQUENCE public.b OWNED BY public.t.other;
ALTER SEQUENCE public.c OWNED BY public.t.other;
