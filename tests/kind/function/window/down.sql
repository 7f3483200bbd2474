DROP FUNCTION public.w();
