ALTER VIEW public.v RESET (security_invoker);
ALTER VIEW public.v SET (check_option=cascaded, security_barrier='false');
