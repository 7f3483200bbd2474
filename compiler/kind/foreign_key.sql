SELECT @id(pg_constraint, k.oid), @id(pg_class, k.conrelid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid), NULL
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'f' AND k.conparentid = 0 AND @schema
ORDER BY k.conrelid, k.conname
