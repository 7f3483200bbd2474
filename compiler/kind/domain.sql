SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'domain ' || @path(n.nspname, t.typname) || ' as ' ||
    format_type(t.typbasetype, t.typtypmod) || @collation(t.typcollation, b.typcollation) ||
    -- A domain takes the default of what it is over when it is made, without saying so; that of a domain is said all the same.
    @parens(default, coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(nullif(t.typdefault, b.typdefault)),
        CASE WHEN b.typtype = 'd' AND b.typdefault IS NOT NULL THEN 'null' END)) ||
    @when(not null, t.typnotnull), NULL
FROM pg_type t
JOIN pg_type b ON b.oid = t.typbasetype
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND @schema AND @mine(pg_type, t.oid, t.typacl)
ORDER BY n.nspname, t.typname
