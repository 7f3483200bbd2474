SELECT @id(pg_ts_config, c.oid), NULL, 'text search configuration ' || @path(n.nspname, c.cfgname) || ' (parser = ' ||
    @path(m.nspname, p.prsname) || ')', NULL
FROM pg_ts_config c
JOIN pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_namespace m ON m.oid = p.prsnamespace
WHERE @schema AND NOT @extension(pg_ts_config, c.oid)
ORDER BY n.nspname, c.cfgname
