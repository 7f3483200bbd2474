-- Those of initdb and of extensions are there; something else may have been granted on them.
SELECT @id(pg_language, l.oid), NULL,
    CASE WHEN l.oid < 16384 OR @extension(pg_language, l.oid) THEN 'extern language ' || @name(l.lanname)
        ELSE 'language ' || @name(l.lanname) || @when(trusted, l.lanpltrusted) || ' handler ' || l.lanplcallfoid::regproc ||
            @clause(inline, nullif(l.laninline, 0)::regproc) || @clause(validator, nullif(l.lanvalidator, 0)::regproc) END, NULL
FROM pg_language l
WHERE (l.oid >= 16384 AND NOT @extension(pg_language, l.oid)) OR l.lanacl IS DISTINCT FROM (SELECT i.initprivs
    FROM pg_init_privs i WHERE i.classoid = 'pg_language'::regclass AND i.objoid = l.oid AND i.objsubid = 0)
ORDER BY l.lanname
