COMMENT ON FUNCTION public.f(integer, text) IS 'the function';
