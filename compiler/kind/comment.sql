SELECT NULL, d.classoid || '.' || d.objoid || CASE d.objsubid WHEN 0 THEN '' ELSE '.' || d.objsubid END,
    '"' || replace(d.description, '"', '""') || '"', NULL
FROM pg_description d
WHERE (d.objoid >= 16384 OR (d.classoid = 'pg_namespace'::regclass AND d.description <> 'standard public schema'))
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')
