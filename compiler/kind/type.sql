SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'type ' || @path(n.nspname, t.typname) ||
    CASE WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
        THEN '' ELSE ' as ()' END, NULL
FROM pg_type t
JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE @schema AND @mine(pg_type, t.oid, t.typacl)
ORDER BY n.nspname, t.typname
