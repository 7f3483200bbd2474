ALTER VIEW public.s RENAME COLUMN b TO c;
ALTER VIEW public.s SET (security_barrier='true');
