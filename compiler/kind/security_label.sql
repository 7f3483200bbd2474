SELECT NULL, s.classoid || '.' || s.objoid || CASE s.objsubid WHEN 0 THEN '' ELSE '.' || s.objsubid END,
    'security label for ' || @name(s.provider) || ' is ' || @text(s.label), NULL
FROM pg_seclabel s
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = s.classoid AND e.objid = s.objoid AND e.deptype = 'e')
ORDER BY s.classoid, s.objoid, s.objsubid, s.provider
