CREATE OR REPLACE VIEW public.v WITH (security_invoker='on') AS select id, name from items where id > 1;
