SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'enum ' || @path(n.nspname, t.typname) || ' (' ||
    coalesce((SELECT string_agg(@text(l.enumlabel), ', ' ORDER BY l.enumsortorder)
        FROM pg_enum l WHERE l.enumtypid = t.oid), '') || ')', NULL
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e' AND @schema AND @mine(pg_type, t.oid, t.typacl)
ORDER BY n.nspname, t.typname
