CREATE VIEW public.plain AS select id, name from items;
COMMENT ON VIEW public.plain IS 'a view';
CREATE VIEW public.named (a, b) WITH (security_barrier='true') AS select id, name from items;
ALTER VIEW public.named OWNER TO role_a;
GRANT SELECT ON TABLE public.named TO role_b;
COMMENT ON COLUMN public.named.a IS 'the first';
CREATE VIEW public.checked WITH (check_option=local) AS select id, name from items where id > 0;
CREATE VIEW public.invoker WITH (check_option=cascaded, security_invoker='true') AS select * from items -- all of them
;
CREATE VIEW public.on_top AS select p.id, n.b from plain p join named n on n.a = p.id;
CREATE VIEW public.unions AS select 1 as x union all select 2;
CREATE VIEW public.with_cte AS with x as (select 1 as a) select a, a + 1 as b from x;
CREATE VIEW public.vals (a, b) AS values (1, 'x'), (2, 'y');
