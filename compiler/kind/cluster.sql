SELECT NULL, @id(pg_class, c.oid), 'cluster on ' || @name(x.relname), NULL
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE i.indisclustered AND c.relpersistence <> 't' AND @schema AND NOT @extension(pg_class, c.oid)
