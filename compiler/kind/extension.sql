SELECT @id(pg_extension, x.oid), NULL,
    'extension ' || @name(x.extname) || CASE n.nspname WHEN 'public' THEN '' ELSE ' schema ' || @name(n.nspname) END ||
    @clause(version, @text(x.extversion)) || ' found', NULL
FROM pg_extension x
JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname <> 'plpgsql'
ORDER BY x.extname
