SELECT NULL, @part(pg_class, a.attrelid, a.attnum),
    'generated ' || CASE a.attidentity WHEN 'a' THEN 'always' ELSE 'by default' END || ' as identity (sequence name ' ||
    @path(n.nspname, c.relname) || @counter(s) ||
    @15{CASE WHEN c.relpersistence = r.relpersistence THEN '' WHEN c.relpersistence = 'u' THEN ' unlogged' ELSE ' logged' END}{''} || ')', NULL
FROM pg_attribute a
JOIN pg_class r ON r.oid = a.attrelid AND NOT r.relispartition
JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
    AND d.classid = 'pg_class'::regclass AND d.deptype = 'i'
JOIN pg_sequence s ON s.seqrelid = d.objid
JOIN pg_class c ON c.oid = d.objid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE a.attidentity <> '' AND @schema
