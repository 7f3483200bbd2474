-- Of PostgreSQL's own tables and views, those that something was granted on.
WITH g AS (
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE @regranted(pg_class, c.oid, c.relacl)
    UNION SELECT a.attrelid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE a.attacl IS NOT NULL AND n.nspname = 'pg_catalog' AND a.attacl IS DISTINCT FROM (SELECT i.initprivs FROM pg_init_privs i
        WHERE i.classoid = 'pg_class'::regclass AND i.objoid = a.attrelid AND i.objsubid = a.attnum)
)
SELECT @id(pg_class, c.oid), NULL,
    @extern(pg_class, c.oid) || CASE c.relpersistence WHEN 'u' THEN 'unlogged ' ELSE '' END || 'table ' ||
    @path(n.nspname, c.relname) || @clause(partition by, pg_get_partkeydef(c.oid)) || @clause(using, @name(m.amname)) ||
    @clause(with, @options(c.reloptions || (SELECT array_agg('toast.' || x) FROM unnest(o.reloptions) x))) ||
    @clause(tablespace, CASE WHEN s.oid IS NOT NULL THEN @name(s.spcname) WHEN w.reltablespace <> 0 THEN 'pg_default' END),
    @when(row security;, c.relrowsecurity) || @when(force row security;, c.relforcerowsecurity)
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (pg_inherits i JOIN pg_class w ON w.oid = i.inhparent) ON i.inhrelid = c.oid AND c.relispartition
LEFT JOIN pg_am m ON m.oid = c.relam AND (m.amname <> 'heap' OR c.relkind = 'p' OR w.relam NOT IN (0, c.relam))
LEFT JOIN pg_class o ON o.oid = c.reltoastrelid
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
WHERE c.oid NOT IN (SELECT g.oid FROM g) AND c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND @schema AND (@mine(pg_class, c.oid, c.relacl) OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
UNION ALL SELECT @id(pg_class, c.oid), NULL, 'extern table ' || @path(n.nspname, c.relname), ''
FROM g JOIN pg_class c ON c.oid = g.oid JOIN pg_namespace n ON n.oid = c.relnamespace
ORDER BY 3
