SELECT @id(pg_constraint, k.oid), @id(pg_class, k.conrelid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid), NULL
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
-- A partition has its parent's checks without a word, but for one that is valid although its parent's is not.
WHERE k.contype = 'c' AND @schema AND (k.conislocal OR (c.relispartition AND k.convalidated AND EXISTS (
    SELECT FROM pg_inherits h JOIN pg_constraint p ON p.conrelid = h.inhparent
    WHERE h.inhrelid = k.conrelid AND p.contype = 'c' AND p.conname = k.conname AND NOT p.convalidated)))
UNION ALL
SELECT @id(pg_constraint, k.oid), @id(pg_type, k.contypid),
    'constraint ' || @name(k.conname) || ' ' || pg_get_constraintdef(k.oid), NULL
FROM pg_constraint k
JOIN pg_type t ON t.oid = k.contypid
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE k.contype = 'c' AND @schema
ORDER BY 2, 3
