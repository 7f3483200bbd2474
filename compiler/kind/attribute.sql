SELECT @part(pg_class, c.oid, a.attnum), @id(pg_type, c.reltype),
    @name(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) || @collation(a.attcollation, t.typcollation), NULL
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relkind = 'c' AND a.attnum > 0 AND NOT a.attisdropped AND @schema
ORDER BY c.oid, a.attnum
