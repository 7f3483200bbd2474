CREATE OR REPLACE VIEW public.v AS select 1 as a, 2 as b;
