-- Until PostgreSQL 14, an ICU locale stood in collcollate and collctype, twice.
SELECT @id(pg_collation, c.oid), NULL, @extern(pg_collation, c.oid) || 'collation ' || @path(n.nspname, c.collname) ||
    CASE WHEN c.collprovider = 'c' AND c.collencoding = -1 THEN ' from ' || @name(c.collcollate) ELSE ' (provider = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END ||
    CASE WHEN c.collcollate = c.collctype THEN @property(locale, @text(c.collcollate))
        ELSE @property(lc_collate, @text(c.collcollate)) || @property(lc_ctype, @text(c.collctype)) END ||
    @17{@property(locale, @text(c.colllocale))}{@15{@property(locale, @text(c.colliculocale))}{''}} ||
    @property(deterministic, nullif(c.collisdeterministic, true)) ||
    @16{@property(rules, @text(c.collicurules))}{''} || ')' END, NULL
FROM pg_collation c
JOIN pg_namespace n ON n.oid = c.collnamespace
WHERE @schema AND NOT @extension(pg_collation, c.oid)
ORDER BY n.nspname, c.collname
