-- Prints what builtin.def is made of, for one server: a word that says which list, the
-- name, and its facts. builtin.sh merges the servers.

-- One line a function name and number of arguments; 255 stands for "any more".
-- What takes or gives "internal" or "cstring" cannot be called from SQL: it is for other objects to name.
with named as (
	select p.oid, proname, prokind, provolatile, proretset, pronargs, pronargdefaults, provariadic <> 0 as many,
		format_type(prorettype, null) as returns,
		case when 'internal'::regtype = any (proargtypes) or prorettype = 'internal'::regtype
			or 'cstring'::regtype = any (proargtypes)
			or prorettype in ('index_am_handler'::regtype, 'table_am_handler'::regtype, 'tsm_handler'::regtype)
		then 'support' else 'function' end as list
	from pg_proc p
	where pronamespace = 'pg_catalog'::regnamespace
), facts as (
	select list, proname, min(prokind) as kind, bool_or(proretset) as set,
		case when bool_or(provolatile = 'v') then 'v' when bool_or(provolatile = 's') then 's' else 'i' end as volatility,
		case when count(distinct returns) = 1 then min(returns) else '' end as returns
	from named group by list, proname
), counts as (
	select list, proname, generate_series(pronargs - pronargdefaults, pronargs::int) as n from named
	union
	select list, proname, 255 from named where many
)
select list, proname, n, kind, volatility, set, returns
from counts join facts using (list, proname) order by list, proname collate "C", n;

-- What each overload takes: types by their names in pg_type, an array's with "_" before it; "..." before the last one
-- where a call may give any number of that one's elements.
select distinct 'signature', proname, (
		select coalesce(string_agg(case when n = pronargs and provariadic <> 0 then '...' else '' end || typname, ' ' order by n), '')
		from unnest(proargtypes) with ordinality a (type, n) join pg_type on pg_type.oid = type),
	pronargdefaults, prokind, r.typname, proretset
from pg_proc p join pg_type r on r.oid = prorettype
where pronamespace = 'pg_catalog'::regnamespace and not 'internal'::regtype = any (proargtypes)
	and not 'cstring'::regtype = any (proargtypes) and r.typname not in ('internal', 'trigger', 'event_trigger')
	and r.typname not like '%\_handler';

select distinct 'operator', oprname, coalesce(l.typname, ''), r.typname, coalesce(o.typname, '')
from pg_operator left join pg_type l on l.oid = oprleft join pg_type r on r.oid = oprright left join pg_type o on o.oid = oprresult
where oprnamespace = 'pg_catalog'::regnamespace;

-- Row types and arrays are not here: the one go by their table's name, the other by their element's. Of a range, the
-- type of its bounds; of a multirange, its range.
select 'type', t.typname, format_type(t.oid, null), t.typcategory, t.typispreferred, t.typtype, coalesce(s.typname, ''),
	t.typcollation <> 0
from pg_type t left join pg_range r on t.oid in (rngtypid, rngmultitypid)
	left join pg_type s on s.oid = case when t.oid = rngtypid then rngsubtype else rngtypid end
where t.typnamespace = 'pg_catalog'::regnamespace and t.typtype <> 'c'
	and not exists (select from pg_type e where e.typarray = t.oid) and t.typname not like 'pg\_%\_statistic'
order by t.typname collate "C";

-- context: i implicit, a in assignments, e explicit. method: b the same bytes, f a function, i by way of text.
select 'cast', s.typname, t.typname, castcontext, castmethod
from pg_cast join pg_type s on s.oid = castsource join pg_type t on t.oid = casttarget
where s.typnamespace = 'pg_catalog'::regnamespace and t.typnamespace = 'pg_catalog'::regnamespace;

select 'opclass', amname, opcname, format_type(opcintype, null), opcdefault
from pg_opclass join pg_am a on a.oid = opcmethod
where opcnamespace = 'pg_catalog'::regnamespace
order by amname collate "C", opcname collate "C", opcdefault desc, 4;

select 'relation', relname from pg_class
where relnamespace = 'pg_catalog'::regnamespace and relkind in ('r', 'v') order by relname collate "C";

select 'role', rolname from pg_roles where rolname like 'pg\_%' order by rolname collate "C";

-- U unreserved, C not as a function or type, T only as a function or type, R reserved.
select 'keyword', word, upper(catcode::text) from pg_get_keywords() order by word collate "C";
