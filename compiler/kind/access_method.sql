SELECT @id(pg_am, a.oid), NULL, 'access method ' || @name(a.amname) || CASE a.amtype WHEN 't' THEN ' type table' ELSE ' type index' END ||
    @clause(handler, @function(a.amhandler)), NULL
FROM pg_am a
WHERE a.oid >= 16384 AND NOT @extension(pg_am, a.oid)
ORDER BY a.amname
