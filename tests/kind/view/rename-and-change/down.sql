ALTER VIEW public.x RENAME TO v;
CREATE OR REPLACE VIEW public.v AS select id, name from items;
