-- Every database begins with public.
SELECT @id(pg_namespace, n.oid), NULL,
    CASE n.nspname WHEN 'public' THEN 'extern ' ELSE @extern(pg_namespace, n.oid) END || 'schema ' || @name(n.nspname), NULL
FROM pg_namespace n
WHERE @schema AND @mine(pg_namespace, n.oid, n.nspacl) OR @regranted(pg_namespace, n.oid, n.nspacl)
ORDER BY n.nspname
