-- Up to PostgreSQL 14 a partition's copies are internal ones, as those of foreign keys are.
SELECT @id(pg_trigger, t.oid), @id(pg_class, c.oid), 'inherited trigger ' || @name(t.tgname) || CASE t.tgenabled
    WHEN 'D' THEN ' disabled' WHEN 'A' THEN ' enable always' WHEN 'R' THEN ' enable replica' ELSE ' enabled' END, NULL
FROM pg_trigger t
JOIN pg_trigger p ON p.oid = t.tgparentid
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE t.tgenabled <> p.tgenabled AND t.tgconstraint NOT IN (SELECT k.oid FROM pg_constraint k WHERE k.contype = 'f') AND @schema AND NOT @extension(pg_class, c.oid)
ORDER BY c.oid, t.tgname
