SELECT @id(pg_class, c.oid), NULL, @extern(pg_class, c.oid) || 'foreign table ' || @path(n.nspname, c.relname) ||
    ' server ' || @name(s.srvname) || @parens(options, @pairs(f.ftoptions)), NULL
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE @schema AND @mine(pg_class, c.oid, c.relacl)
ORDER BY n.nspname, c.relname
