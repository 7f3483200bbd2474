CREATE OR REPLACE VIEW public.v AS select id, name from items;
GRANT UPDATE (name) ON TABLE public.v TO role_b;
