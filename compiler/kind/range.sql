-- PostgreSQL keeps the class and the collation that are usual for the subtype too.
SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'range ' || @path(n.nspname, t.typname) ||
    ' (subtype = ' || format_type(r.rngsubtype, NULL) ||
    @property(subtype_opclass, (SELECT @path(o.nspname, c.opcname)
        FROM pg_opclass c JOIN pg_namespace o ON o.oid = c.opcnamespace WHERE c.oid = r.rngsubopc AND NOT c.opcdefault)) ||
    @property(collation, (SELECT @path(l.nspname, k.collname)
        FROM pg_collation k JOIN pg_namespace l ON l.oid = k.collnamespace
        WHERE k.oid = r.rngcollation AND k.oid <> s.typcollation)) ||
    @property(canonical, @function(r.rngcanonical::oid)) || @property(subtype_diff, @function(r.rngsubdiff::oid)) ||
    @14{@property(multirange_type_name, (SELECT @path(o.nspname, m.typname)
        FROM pg_type m JOIN pg_namespace o ON o.oid = m.typnamespace WHERE m.oid = r.rngmultitypid))}{''} || ')', NULL
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
JOIN pg_type s ON s.oid = r.rngsubtype
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE @schema AND @mine(pg_type, t.oid, t.typacl)
ORDER BY n.nspname, t.typname
