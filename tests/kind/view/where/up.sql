CREATE OR REPLACE VIEW public.v AS select id, name from items where id > 3 order by name;
