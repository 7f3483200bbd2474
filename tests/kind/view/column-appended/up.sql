CREATE OR REPLACE VIEW public.v AS select id, name, price from items;
