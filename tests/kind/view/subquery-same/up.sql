CREATE OR REPLACE VIEW public.v AS select s.c, 1 as d from (select count(*) as c from items) s;
