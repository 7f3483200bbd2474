ALTER FUNCTION public.f(integer, text) SET search_path = 'public' SET statement_timeout = '10';
