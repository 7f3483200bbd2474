SELECT @part(pg_class, c.oid, a.attnum), @id(pg_class, c.oid), 'column ' || @name(a.attname), NULL
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped AND @schema AND EXISTS (SELECT
    FROM pg_description d WHERE d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = a.attnum)
ORDER BY c.oid, a.attnum
