CREATE OR REPLACE VIEW public.v AS select id, name from items;
