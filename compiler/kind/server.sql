SELECT @id(pg_foreign_server, s.oid), NULL, 'server ' || @name(s.srvname) || @clause(type, @text(s.srvtype)) ||
    @clause(version, @text(s.srvversion)) || ' foreign data wrapper ' || @name(f.fdwname) ||
    @parens(options, @pairs(s.srvoptions)), NULL
FROM pg_foreign_server s
JOIN pg_foreign_data_wrapper f ON f.oid = s.srvfdw
WHERE NOT @extension(pg_foreign_server, s.oid)
ORDER BY s.srvname
