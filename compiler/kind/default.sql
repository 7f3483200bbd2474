-- What is inherited has its own only where it is not its parent's, be it none.
WITH a AS MATERIALIZED (
    SELECT a.attrelid, a.attnum, pg_get_expr(d.adbin, d.adrelid) AS value,
        CASE WHEN a.attrelid IN (SELECT inhrelid FROM pg_inherits) THEN
            (SELECT array_agg(pg_get_expr(e.adbin, e.adrelid)) FROM pg_inherits i
            JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attname = a.attname
            JOIN pg_attrdef e ON e.adrelid = b.attrelid AND e.adnum = b.attnum
            WHERE i.inhrelid = a.attrelid) END AS inherited
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0 AND a.attgenerated = '' AND NOT a.attisdropped AND @schema
        AND (d.adbin IS NOT NULL OR a.attrelid IN (SELECT inhrelid FROM pg_inherits))
)
SELECT NULL, @part(pg_class, a.attrelid, a.attnum), 'default (' || coalesce(a.value, 'null') || ')', NULL
FROM a
WHERE coalesce(a.value, 'null') <> ALL (coalesce(a.inherited, ARRAY['null'])) OR cardinality(a.inherited) > 1
