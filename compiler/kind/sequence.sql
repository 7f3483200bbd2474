-- An identity's sequence comes with it.
SELECT @id(pg_class, c.oid), NULL,
    @extern(pg_class, c.oid) || CASE c.relpersistence WHEN 'u' THEN 'unlogged ' ELSE '' END || 'sequence ' || @path(n.nspname, c.relname) || ' as ' ||
    format_type(s.seqtypid, NULL) || @counter(s), NULL
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relpersistence <> 't' AND @schema AND @mine(pg_class, c.oid, c.relacl)
    AND NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0 AND d.deptype = 'i')
ORDER BY n.nspname, c.relname
