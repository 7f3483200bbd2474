DROP VIEW public.w;
DROP VIEW public.v;
CREATE VIEW public.x AS select id::bigint as id, name from items;
ALTER VIEW public.x OWNER TO role_a;
GRANT SELECT, UPDATE (name) ON TABLE public.x TO role_b;
COMMENT ON VIEW public.x IS 'a view';
COMMENT ON COLUMN public.x.id IS 'the id';
CREATE VIEW public.w AS select id from x;
COMMENT ON VIEW public.w IS 'on top';
