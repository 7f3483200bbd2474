COMMENT ON FUNCTION public.f(integer, text) IS NULL;
