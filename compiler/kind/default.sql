-- A partition's own only where it is not its parent's.
SELECT NULL, @part(pg_class, d.adrelid, d.adnum), 'default (' || pg_get_expr(d.adbin, d.adrelid) || ')', NULL
FROM pg_attrdef d
JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND a.attgenerated = ''
JOIN pg_class c ON c.oid = d.adrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND @schema AND NOT (c.relispartition AND EXISTS (SELECT
    FROM pg_inherits i
    JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attname = a.attname
    JOIN pg_attrdef e ON e.adrelid = b.attrelid AND e.adnum = b.attnum
    WHERE i.inhrelid = c.oid AND pg_get_expr(e.adbin, e.adrelid) = pg_get_expr(d.adbin, d.adrelid)))
