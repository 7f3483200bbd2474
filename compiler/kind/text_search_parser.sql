SELECT @id(pg_ts_parser, p.oid), NULL, 'text search parser ' || @path(n.nspname, p.prsname) || ' (start = ' || @function(p.prsstart) ||
    @property(gettoken, @function(p.prstoken)) || @property(end, @function(p.prsend)) ||
    @property(headline, @function(p.prsheadline)) || @property(lextypes, @function(p.prslextype)) || ')', NULL
FROM pg_ts_parser p
JOIN pg_namespace n ON n.oid = p.prsnamespace
WHERE @schema AND NOT @extension(pg_ts_parser, p.oid)
ORDER BY n.nspname, p.prsname
