SELECT @id(pg_policy, p.oid), @id(pg_class, c.oid), 'policy ' || @name(p.polname) ||
    @when(as restrictive, NOT p.polpermissive) ||
    CASE p.polcmd WHEN 'r' THEN ' for select' WHEN 'a' THEN ' for insert' WHEN 'w' THEN ' for update'
        WHEN 'd' THEN ' for delete' ELSE '' END ||
    @clause(to, (SELECT string_agg(@name(r.rolname), ', ' ORDER BY r.rolname)
        FROM pg_roles r WHERE r.oid = ANY (p.polroles))) ||
    @parens(using, pg_get_expr(p.polqual, p.polrelid)) || @parens(with check, pg_get_expr(p.polwithcheck, p.polrelid)), NULL
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE @schema
ORDER BY c.oid, p.polname
