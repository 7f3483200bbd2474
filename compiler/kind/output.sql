SELECT @part(pg_class, c.oid, a.attnum), @id(pg_class, c.oid), 'column ' || @name(a.attname) || s.settings, NULL
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid,
LATERAL (SELECT CASE c.relkind WHEN 'v' THEN '' ELSE
    CASE WHEN a.attstorage = t.typstorage THEN '' ELSE ' storage ' || CASE a.attstorage WHEN 'p' THEN 'plain'
        WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END END ||
    @14{CASE a.attcompression WHEN 'p' THEN ' compression pglz' WHEN 'l' THEN ' compression lz4' ELSE '' END}{''} ||
    @clause(statistics, nullif(a.attstattarget, -1)::text) || @clause(set, @options(a.attoptions)) END AS settings) s
WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped AND @schema AND (s.settings <> '' OR a.atthasdef OR EXISTS (
    SELECT FROM pg_description d WHERE d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = a.attnum)
    OR EXISTS (SELECT FROM pg_seclabel l WHERE l.classoid = 'pg_class'::regclass AND l.objoid = c.oid AND l.objsubid = a.attnum))
ORDER BY c.oid, a.attnum
