SELECT NULL, @id(pg_class, i.inhrelid),
    'inherits (' || string_agg(@path(m.nspname, p.relname), ', ' ORDER BY i.inhseqno) || ')', NULL
FROM pg_inherits i
JOIN pg_class c ON c.oid = i.inhrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class p ON p.oid = i.inhparent
JOIN pg_namespace m ON m.oid = p.relnamespace
WHERE NOT c.relispartition AND c.relkind IN ('r', 'f') AND @schema
GROUP BY i.inhrelid
