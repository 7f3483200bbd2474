SELECT NULL, @id(pg_class, c.oid), 'replica identity ' || CASE c.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing'
    ELSE 'using index ' || @name(x.relname) END, NULL
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident
LEFT JOIN pg_class x ON x.oid = i.indexrelid
WHERE c.relkind IN ('r', 'p', 'm') AND (c.relreplident IN ('f', 'n') OR (c.relreplident = 'i' AND i.indexrelid IS NOT NULL))
    AND c.relpersistence <> 't' AND @schema AND NOT @extension(pg_class, c.oid)
