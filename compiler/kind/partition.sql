SELECT NULL, @id(pg_class, c.oid),
    'partition of ' || @path(m.nspname, p.relname) || ' ' || pg_get_expr(c.relpartbound, c.oid), NULL
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_inherits i ON i.inhrelid = c.oid
JOIN pg_class p ON p.oid = i.inhparent
JOIN pg_namespace m ON m.oid = p.relnamespace
WHERE c.relispartition AND c.relkind IN ('r', 'p', 'f') AND @schema
