SELECT NULL, coalesce(@id(pg_constraint, k.oid), @id(pg_class, x.oid)), 'partition of ' || @name(p.relname), NULL
FROM pg_class x
JOIN pg_namespace n ON n.oid = x.relnamespace
JOIN pg_inherits i ON i.inhrelid = x.oid
JOIN pg_class p ON p.oid = i.inhparent
LEFT JOIN pg_constraint k ON k.conindid = x.oid AND k.contype IN ('p', 'u', 'x')
WHERE x.relkind IN ('i', 'I') AND @schema
