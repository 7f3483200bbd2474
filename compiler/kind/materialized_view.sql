SELECT @id(pg_class, c.oid), NULL, @extern(pg_class, c.oid) || 'materialized view ' || @path(n.nspname, c.relname) ||
    @clause(using, @name(m.amname)) || @clause(with, @options(c.reloptions || (SELECT array_agg('toast.' || x) FROM unnest(o.reloptions) x))) || @clause(tablespace, @name(s.spcname)) ||
    ' as (' || rtrim(pg_get_viewdef(c.oid), ';') || ')' ||
    CASE WHEN c.relispopulated THEN '' ELSE ' with no data' END, NULL
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_am m ON m.oid = c.relam AND m.amname <> 'heap'
LEFT JOIN pg_class o ON o.oid = c.reltoastrelid
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
WHERE c.relkind = 'm' AND @schema AND @mine(pg_class, c.oid, c.relacl)
ORDER BY n.nspname, c.relname
