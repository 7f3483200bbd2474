ALTER FUNCTION public.f(integer, text) RESET statement_timeout SET search_path = '';
