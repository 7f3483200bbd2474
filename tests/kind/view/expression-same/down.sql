CREATE OR REPLACE VIEW public.v AS select id, name, upper(name) as u, id + 1 as n from items;
