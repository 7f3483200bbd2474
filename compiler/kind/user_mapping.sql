SELECT @id(pg_user_mapping, m.umid), @id(pg_foreign_server, m.srvid), 'user mapping for ' ||
    CASE m.umuser WHEN 0 THEN 'public' ELSE @name(m.usename) END || @parens(options, @pairs(m.umoptions)), NULL
FROM pg_user_mappings m
WHERE NOT @extension(pg_user_mapping, m.umid)
ORDER BY m.srvname, m.usename
