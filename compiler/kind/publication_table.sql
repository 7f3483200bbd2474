SELECT @id(pg_publication_rel, r.oid), @id(pg_publication, r.prpubid), 'table ' || @path(n.nspname, c.relname) ||
    @15{@parens(, (SELECT string_agg(@name(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs))) || @parens(where, pg_get_expr(r.prqual, r.prrelid))}{''}, NULL
FROM pg_publication_rel r
JOIN pg_class c ON c.oid = r.prrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
ORDER BY r.prpubid, n.nspname, c.relname
