SELECT @id(pg_constraint, k.oid), @id(pg_class, k.conrelid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid), NULL
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'c' AND k.conislocal AND @schema
UNION ALL
SELECT @id(pg_constraint, k.oid), @id(pg_type, k.contypid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid), NULL
FROM pg_constraint k
JOIN pg_type t ON t.oid = k.contypid
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE k.contype = 'c' AND @schema
ORDER BY 2, 3
