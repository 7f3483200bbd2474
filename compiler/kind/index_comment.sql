SELECT NULL, @id(pg_constraint, k.oid), 'index comment "' || replace(d.description, '"', '""') || '"', NULL
FROM pg_description d
JOIN pg_constraint k ON k.conindid = d.objoid AND k.contype IN ('p', 'u', 'x')
WHERE d.classoid = 'pg_class'::regclass
