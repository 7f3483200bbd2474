-- What belongs to one of its classes is told there.
SELECT @id(pg_opfamily, f.oid), NULL, @extern(pg_opfamily, f.oid) || 'operator family ' || @path(n.nspname, f.opfname) ||
    ' using ' || @name(a.amname) || coalesce(' add ' || (SELECT string_agg(m.text, ', ') FROM (
        SELECT 'operator ' || p.amopstrategy || ' ' || r.oprnamespace::regnamespace || '.' || r.oprname ||
            ' (' || format_type(p.amoplefttype, NULL) || ', ' || format_type(p.amoprighttype, NULL) || ')' ||
            coalesce((SELECT ' for order by ' || @path(o.nspname, y.opfname)
                FROM pg_opfamily y JOIN pg_namespace o ON o.oid = y.opfnamespace WHERE y.oid = p.amopsortfamily), '') AS text
        FROM pg_amop p JOIN pg_operator r ON r.oid = p.amopopr
        WHERE p.amopfamily = f.oid AND NOT EXISTS (SELECT FROM pg_depend d
            WHERE d.classid = 'pg_amop'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_opclass'::regclass)
        UNION ALL SELECT 'function ' || p.amprocnum || ' (' || format_type(p.amproclefttype, NULL) || ', ' ||
            format_type(p.amprocrighttype, NULL) || ') ' || p.amproc::regprocedure
        FROM pg_amproc p
        WHERE p.amprocfamily = f.oid AND NOT EXISTS (SELECT FROM pg_depend d
            WHERE d.classid = 'pg_amproc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_opclass'::regclass)) m), ''), NULL
FROM pg_opfamily f
JOIN pg_am a ON a.oid = f.opfmethod
JOIN pg_namespace n ON n.oid = f.opfnamespace
WHERE @schema AND NOT @extension(pg_opfamily, f.oid)
ORDER BY n.nspname, f.opfname, a.amname
