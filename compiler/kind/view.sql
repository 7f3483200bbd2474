SELECT @id(pg_class, c.oid), NULL, @extern(pg_class, c.oid) || 'view ' || @path(n.nspname, c.relname) ||
    @clause(with, @options(c.reloptions)) || ' as (' || rtrim(pg_get_viewdef(c.oid), ';') || ')', NULL
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND c.relpersistence <> 't' AND @schema AND @mine(pg_class, c.oid, c.relacl)
ORDER BY n.nspname, c.relname
