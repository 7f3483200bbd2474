ALTER TABLE public.t DROP COLUMN b,
    DROP COLUMN a;
DROP FUNCTION public.f(public.c);
DROP TYPE public.c;
