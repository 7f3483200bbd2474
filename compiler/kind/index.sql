-- pg_get_indexdef() but for what stands before the method and for the predicate, which may have no parentheses.
SELECT @id(pg_class, x.oid), @id(pg_class, c.oid),
    CASE WHEN i.indisunique THEN 'unique ' ELSE '' END || 'index ' || @name(x.relname) || ' ' ||
    substr(left(d.def, length(d.def) - coalesce(length(d.predicate) + 7, 0)),
        length('CREATE ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || 'INDEX ' || quote_ident(x.relname) || ' ON ' ||
            CASE x.relkind WHEN 'I' THEN 'ONLY ' ELSE '' END || quote_ident(n.nspname) || '.' || quote_ident(c.relname)) + 2) ||
    @parens(where, d.predicate) || @clause(tablespace, @name(s.spcname)) ||
    @when(only, x.relkind = 'I' AND NOT i.indisvalid) ||
    @parens(statistics, (SELECT string_agg(a.attnum || ' = ' || a.attstattarget, ', ' ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0)), NULL
FROM pg_index i
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace,
LATERAL (SELECT pg_get_indexdef(x.oid) AS def, pg_get_expr(i.indpred, i.indrelid) AS predicate OFFSET 0) d
WHERE c.relkind IN ('r', 'p', 'm') AND (i.indisvalid OR x.relkind = 'I') AND @schema
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u', 'x'))
ORDER BY c.oid, x.relname
