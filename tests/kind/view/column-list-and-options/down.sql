ALTER VIEW public.s RENAME COLUMN c TO b;
ALTER VIEW public.s RESET (security_barrier);
