COMMENT ON FUNCTION public.f(integer) IS 'g';
COMMENT ON TABLE public.t IS 'a';
COMMENT ON COLUMN public.t.a IS 'b';
COMMENT ON CONSTRAINT n ON public.t IS 'c';
CREATE TABLE public.gone (
    a integer
);
COMMENT ON TABLE public.gone IS 'd';
COMMENT ON COLUMN public.gone.a IS 'e';
