SELECT @id(pg_constraint, k.oid), @id(pg_class, k.conrelid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid) ||
    @clause(using index tablespace, @name(s.spcname)), NULL
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class x ON x.oid = k.conindid
LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
WHERE k.contype = 'x' AND k.conparentid = 0 AND @schema
ORDER BY k.conrelid, k.conname
