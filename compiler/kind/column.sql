-- A partition's columns are its parent's, a typed table's its type's, and what a table only inherits is too; they are named
-- because a setting of their own, a default or a comment may hang on them.
SELECT @part(pg_class, c.oid, a.attnum), @id(pg_class, c.oid),
    @name(a.attname) || CASE WHEN c.relispartition OR c.reloftype <> 0 THEN '' WHEN NOT a.attislocal THEN ' with options' ELSE
    ' ' || format_type(a.atttypid, a.atttypmod) || @collation(a.attcollation, t.typcollation) END ||
    CASE WHEN a.attgenerated = '' OR NOT a.attislocal AND NOT c.relispartition THEN '' ELSE coalesce((
        SELECT @parens(generated always as, pg_get_expr(d.adbin, d.adrelid)) ||
            CASE a.attgenerated WHEN 'v' THEN ' virtual' ELSE ' stored' END
        FROM pg_attrdef d WHERE d.adrelid = c.oid AND d.adnum = a.attnum AND NOT (c.relispartition AND EXISTS (SELECT FROM pg_attrdef e
            WHERE e.adrelid = p.inhparent AND e.adnum = p.attnum
                AND pg_get_expr(e.adbin, e.adrelid) = pg_get_expr(d.adbin, d.adrelid)))), '') END ||
    CASE WHEN a.attstorage = coalesce(p.attstorage, t.typstorage) THEN '' ELSE ' storage ' || CASE a.attstorage
        WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END END ||
    @14{CASE a.attcompression WHEN 'p' THEN ' compression pglz' WHEN 'l' THEN ' compression lz4' ELSE '' END}{''} ||
    @clause(statistics, nullif(a.attstattarget, coalesce(p.attstattarget, -1))::text) || @clause(set, @options(a.attoptions)) ||
    @parens(options, @pairs(a.attfdwoptions)) ||
    @18{coalesce((SELECT CASE WHEN CASE WHEN c.relispartition THEN EXISTS (SELECT FROM pg_constraint q
            WHERE q.conrelid = p.inhparent AND q.contype = 'n' AND q.conkey = ARRAY[p.attnum] AND q.conname = k.conname)
        ELSE k.conname = c.relname || '_' || a.attname || '_not_null' OR NOT k.conislocal OR NOT a.attislocal END THEN ''
        ELSE ' constraint ' || @name(k.conname) END || ' not null' || @when(no inherit, k.connoinherit) || CASE WHEN k.convalidated THEN '' ELSE ' not valid' END
        FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]), '')}{@when(not null, a.attnotnull)}, NULL
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN (SELECT DISTINCT ON (i.inhrelid, b.attname) i.inhrelid, i.inhparent, b.attname, b.attnum, b.attstorage, b.attstattarget
    FROM pg_inherits i
    JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attnum > 0
    ORDER BY i.inhrelid, b.attname, i.inhseqno) p ON p.inhrelid = c.oid AND p.attname = a.attname AND a.attinhcount > 0
WHERE c.relkind IN ('r', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped AND @schema
ORDER BY c.oid, a.attnum
