CREATE OR REPLACE VIEW public.v WITH (security_barrier='true') AS select id, name from items;
