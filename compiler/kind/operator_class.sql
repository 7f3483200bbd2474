SELECT @id(pg_opclass, c.oid), NULL, @extern(pg_opclass, c.oid) || 'operator class ' || @path(n.nspname, c.opcname) ||
    @when(default, c.opcdefault) || ' for type ' || format_type(c.opcintype, NULL) || ' using ' || @name(a.amname) ||
    ' family ' || @path(o.nspname, f.opfname) || coalesce(' as ' || (SELECT string_agg(m.text, ', ') FROM (
        SELECT 'operator ' || p.amopstrategy || ' ' || r.oprnamespace::regnamespace || '.' || r.oprname ||
            ' (' || format_type(p.amoplefttype, NULL) || ', ' || format_type(p.amoprighttype, NULL) || ')' ||
            coalesce((SELECT ' for order by ' || @path(z.nspname, y.opfname)
                FROM pg_opfamily y JOIN pg_namespace z ON z.oid = y.opfnamespace WHERE y.oid = p.amopsortfamily), '') AS text
        FROM pg_amop p JOIN pg_operator r ON r.oid = p.amopopr
        JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = p.oid
            AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
        UNION ALL SELECT 'function ' || p.amprocnum || ' (' || format_type(p.amproclefttype, NULL) || ', ' ||
            format_type(p.amprocrighttype, NULL) || ') ' || p.amproc::regprocedure
        FROM pg_amproc p
        JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
            AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
        UNION ALL SELECT 'storage ' || format_type(c.opckeytype, NULL) WHERE c.opckeytype <> 0) m), ''), NULL
FROM pg_opclass c
JOIN pg_am a ON a.oid = c.opcmethod
JOIN pg_opfamily f ON f.oid = c.opcfamily
JOIN pg_namespace o ON o.oid = f.opfnamespace
JOIN pg_namespace n ON n.oid = c.opcnamespace
WHERE @schema AND NOT @extension(pg_opclass, c.oid)
ORDER BY n.nspname, c.opcname, a.amname
