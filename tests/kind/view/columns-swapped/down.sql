DROP VIEW public.w;
DROP VIEW public.v;
CREATE VIEW public.v AS select id, name from items;
ALTER VIEW public.v OWNER TO role_a;
GRANT SELECT, UPDATE (name) ON TABLE public.v TO role_b;
COMMENT ON VIEW public.v IS 'a view';
COMMENT ON COLUMN public.v.id IS 'the id';
CREATE VIEW public.w AS select id from v;
COMMENT ON VIEW public.w IS 'on top';
