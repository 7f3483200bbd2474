SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'shell type ' || @path(n.nspname, t.typname), NULL
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'p' AND NOT t.typisdefined AND @schema AND NOT @extension(pg_type, t.oid)
ORDER BY n.nspname, t.typname
