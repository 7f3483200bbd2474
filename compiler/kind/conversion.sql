SELECT @id(pg_conversion, c.oid), NULL, @extern(pg_conversion, c.oid) || 'conversion ' || @path(n.nspname, c.conname) ||
    @when(default, c.condefault) || ' for ' || @text(pg_encoding_to_char(c.conforencoding)) ||
    ' to ' || @text(pg_encoding_to_char(c.contoencoding)) || ' from ' || @path(f.nspname, p.proname), NULL
FROM pg_conversion c
JOIN pg_namespace n ON n.oid = c.connamespace
JOIN pg_proc p ON p.oid = c.conproc
JOIN pg_namespace f ON f.oid = p.pronamespace
WHERE @schema AND NOT @extension(pg_conversion, c.oid)
ORDER BY n.nspname, c.conname
