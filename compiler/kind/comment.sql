-- A schema that initdb made can have lost its comment.
SELECT NULL, @id(pg_namespace, n.oid), '""', NULL
FROM pg_namespace n WHERE n.nspname = 'public' AND obj_description(n.oid, 'pg_namespace') IS NULL
UNION ALL SELECT NULL, d.classoid || '.' || d.objoid || CASE d.objsubid WHEN 0 THEN '' ELSE '.' || d.objsubid END,
    '"' || replace(d.description, '"', '""') || '"', NULL
FROM pg_description d
WHERE (d.objoid >= 16384 OR (d.classoid = 'pg_namespace'::regclass AND d.description <> 'standard public schema'))
    -- That of NOT NULL is a kind of its own.
    AND NOT EXISTS (SELECT FROM pg_constraint k
        WHERE d.classoid = 'pg_constraint'::regclass AND k.oid = d.objoid AND k.contype = 'n')
    -- What an extension's control file says of it is there anyway.
    AND NOT (d.classoid = 'pg_extension'::regclass AND d.description IS NOT DISTINCT FROM (SELECT a.comment
        FROM pg_extension x JOIN pg_available_extensions a ON a.name = x.extname WHERE x.oid = d.objoid))
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')
    AND NOT EXISTS (SELECT FROM pg_extension x JOIN pg_available_extensions a ON a.name = x.extname
        WHERE d.classoid = 'pg_extension'::regclass AND x.oid = d.objoid AND a.comment = d.description)
