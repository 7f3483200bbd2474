ALTER VIEW public.v RESET (check_option);
ALTER VIEW public.v SET (security_barrier='true', security_invoker='on');
