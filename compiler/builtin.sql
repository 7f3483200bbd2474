-- Prints what builtin.def is made of, for one server: a word that says which list, the
-- name, and its facts, separated by "|". builtin.sh merges the servers.

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

select distinct 'operator', oprname from pg_operator where oprnamespace = 'pg_catalog'::regnamespace;

-- Row types and arrays are not here: the one go by their table's name, the other by their element's.
select 'type', typname, format_type(oid, null) from pg_type t
where typnamespace = 'pg_catalog'::regnamespace and typtype <> 'c'
	and not exists (select from pg_type e where e.typarray = t.oid) and typname not like 'pg\_%\_statistic'
order by typname collate "C";

select 'opclass', amname, opcname, format_type(opcintype, null), opcdefault
from pg_opclass join pg_am a on a.oid = opcmethod
where opcnamespace = 'pg_catalog'::regnamespace
order by amname collate "C", opcname collate "C", opcdefault desc, 4;

select 'relation', relname from pg_class
where relnamespace = 'pg_catalog'::regnamespace and relkind in ('r', 'v') order by relname collate "C";

select 'role', rolname from pg_roles where rolname like 'pg\_%' order by rolname collate "C";

-- U unreserved, C not as a function or type, T only as a function or type, R reserved.
select 'keyword', word, upper(catcode::text) from pg_get_keywords() order by word collate "C";
