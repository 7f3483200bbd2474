SELECT NULL, @id(pg_class, c.oid), 'of ' || @path(m.nspname, t.typname), NULL
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = c.reloftype
JOIN pg_namespace m ON m.oid = t.typnamespace
WHERE c.relpersistence <> 't' AND @schema
