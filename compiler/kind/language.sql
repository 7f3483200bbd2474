SELECT @id(pg_language, l.oid), NULL, 'language ' || @name(l.lanname) || @when(trusted, l.lanpltrusted) ||
    ' handler ' || l.lanplcallfoid::regproc || @clause(inline, nullif(l.laninline, 0)::regproc) ||
    @clause(validator, nullif(l.lanvalidator, 0)::regproc), NULL
FROM pg_language l
WHERE l.oid >= 16384 AND @mine(pg_language, l.oid, l.lanacl) AND NOT @extension(pg_language, l.oid)
ORDER BY l.lanname
