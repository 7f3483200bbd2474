DROP VIEW public.v;
CREATE VIEW public.v AS select s.c from (select count(*)::integer as c from items) s;
COMMENT ON VIEW public.v IS 'x';
