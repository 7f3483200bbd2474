SELECT @id(pg_ts_dict, d.oid), NULL, 'text search dictionary ' || @path(n.nspname, d.dictname) || ' (template = ' ||
    @path(m.nspname, t.tmplname) || coalesce(', ' || nullif(d.dictinitoption, ''), '') || ')', NULL
FROM pg_ts_dict d
JOIN pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_namespace m ON m.oid = t.tmplnamespace
WHERE @schema AND NOT @extension(pg_ts_dict, d.oid)
ORDER BY n.nspname, d.dictname
