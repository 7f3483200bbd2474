ALTER FUNCTION public.f(integer, text) SET statement_timeout = 10;
