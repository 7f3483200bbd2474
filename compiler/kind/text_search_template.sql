SELECT @id(pg_ts_template, t.oid), NULL, 'text search template ' || @path(n.nspname, t.tmplname) || ' (lexize = ' ||
    @function(t.tmpllexize) || @property(init, @function(t.tmplinit)) || ')', NULL
FROM pg_ts_template t
JOIN pg_namespace n ON n.oid = t.tmplnamespace
WHERE @schema AND NOT @extension(pg_ts_template, t.oid)
ORDER BY n.nspname, t.tmplname
