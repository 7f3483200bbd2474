DROP VIEW public.v;
CREATE VIEW public.v AS select 1 as a;
