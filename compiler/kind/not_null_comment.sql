SELECT @id(pg_constraint, k.oid), CASE WHEN k.contypid <> 0 THEN @id(pg_type, k.contypid) ELSE @part(pg_class, k.conrelid, k.conkey[1]) END,
    'comment not null "' || replace(d.description, '"', '""') || '"', NULL
FROM pg_description d
JOIN pg_constraint k ON k.oid = d.objoid
WHERE d.classoid = 'pg_constraint'::regclass AND k.contype = 'n'
