ALTER VIEW public.v RENAME TO x;
CREATE OR REPLACE VIEW public.x AS select id, name from items where id > 1;
