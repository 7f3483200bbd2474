SELECT @id(pg_type, t.oid), NULL, @extern(pg_type, t.oid) || 'base type ' || @path(n.nspname, t.typname) ||
    ' (input = ' || t.typinput || ', output = ' || t.typoutput ||
    @property(receive, @function(t.typreceive::oid)) || @property(send, @function(t.typsend::oid)) ||
    @property(typmod_in, @function(t.typmodin::oid)) || @property(typmod_out, @function(t.typmodout::oid)) ||
    @property(analyze, @function(t.typanalyze::oid)) || @14{@property(subscript, @function(t.typsubscript::oid))}{''} ||
    CASE WHEN t.typlen < 0 THEN '' ELSE ', internallength = ' || t.typlen END ||
    CASE WHEN t.typbyval THEN ', passedbyvalue' ELSE '' END ||
    ', alignment = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END ||
    ', storage = ' || CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' ELSE 'plain' END ||
    ', category = ' || @text(t.typcategory::text) || CASE WHEN t.typispreferred THEN ', preferred' ELSE '' END ||
    @property(default, @text(t.typdefault)) || @property(element, format_type(nullif(t.typelem, 0), NULL)) ||
    ', delimiter = ' || @text(t.typdelim::text) || CASE WHEN t.typcollation <> 0 THEN ', collatable' ELSE '' END || ')', NULL
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid)
    AND @schema AND NOT @extension(pg_type, t.oid)
ORDER BY n.nspname, t.typname
