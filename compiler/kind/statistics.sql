SELECT @id(pg_statistic_ext, s.oid), @id(pg_class, c.oid),
    'statistics ' || CASE s.stxnamespace WHEN c.relnamespace THEN @name(s.stxname) ELSE @path(o.nspname, s.stxname) END ||
    @parens(, (SELECT string_agg(CASE k WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' ELSE 'mcv' END, ', ')
        FROM unnest(s.stxkind) k WHERE k <> 'e')) ||
    ' on ' || @14{pg_get_statisticsobjdef_columns(s.oid)}{(SELECT string_agg(@name(a.attname), ', ' ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (s.stxkeys))} ||
    @clause(statistics, nullif(s.stxstattarget, -1)), NULL
FROM pg_statistic_ext s
JOIN pg_class c ON c.oid = s.stxrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_namespace o ON o.oid = s.stxnamespace
WHERE @schema AND NOT @extension(pg_statistic_ext, s.oid)
ORDER BY c.oid, s.stxname
