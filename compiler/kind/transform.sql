SELECT @id(pg_transform, t.oid), NULL, 'transform for ' || format_type(t.trftype, NULL) || ' language ' || @name(l.lanname) ||
    ' (' || concat_ws(', ', 'from sql with function ' || nullif(t.trffromsql, 0)::regproc,
        'to sql with function ' || nullif(t.trftosql, 0)::regproc) || ')', NULL
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE NOT @extension(pg_transform, t.oid)
ORDER BY format_type(t.trftype, NULL), l.lanname
