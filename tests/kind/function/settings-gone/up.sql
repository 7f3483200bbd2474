ALTER FUNCTION public.f(integer, text) RESET search_path;
