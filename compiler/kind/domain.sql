SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'domain ' || @path(n.nspname, t.typname) || ' as ' ||
    format_type(t.typbasetype, t.typtypmod) || @collation(t.typcollation, b.typcollation) ||
    -- A domain has the default of its base type without saying so.
    @parens(default, coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(nullif(t.typdefault, b.typdefault)))) ||
    @when(default null, t.typdefault IS NULL AND b.typdefault IS NOT NULL) ||
    @17{coalesce((SELECT CASE WHEN k.conname = t.typname || '_not_null' THEN '' ELSE ' constraint ' || @name(k.conname) END || ' not null'
        FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'n'), '')}{@when(not null, t.typnotnull)}, NULL
FROM pg_type t
JOIN pg_type b ON b.oid = t.typbasetype
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND (@schema AND @mine(pg_type, t.oid, t.typacl)
    -- Those of information_schema that something is of.
    OR n.nspname = 'information_schema' AND EXISTS (SELECT FROM pg_depend d
        WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid = t.oid AND d.objid >= 16384))
ORDER BY n.nspname, t.typname
