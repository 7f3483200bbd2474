-- pg_get_triggerdef() but for the table's name, which stands behind the events; those are written as it writes them.
SELECT @id(pg_trigger, t.oid), @id(pg_class, c.oid),
    CASE WHEN t.tgconstraint <> 0 THEN 'constraint ' ELSE '' END || 'trigger ' || @name(t.tgname) || ' ' || e.events ||
    substr(pg_get_triggerdef(t.oid), length('CREATE ' || CASE WHEN t.tgconstraint <> 0 THEN 'CONSTRAINT ' ELSE '' END ||
        'TRIGGER ' || quote_ident(t.tgname) || ' ' || e.events || ' ON ' || quote_ident(n.nspname) || '.' ||
        quote_ident(c.relname)) + 1) ||
    CASE t.tgenabled WHEN 'D' THEN ' disabled' WHEN 'A' THEN ' enable always' WHEN 'R' THEN ' enable replica' ELSE '' END, NULL
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace,
LATERAL (SELECT CASE t.tgtype::int & 66 WHEN 2 THEN 'BEFORE' WHEN 64 THEN 'INSTEAD OF' ELSE 'AFTER' END || ' ' ||
    concat_ws(' OR ', CASE WHEN t.tgtype & 4 <> 0 THEN 'INSERT' END, CASE WHEN t.tgtype & 8 <> 0 THEN 'DELETE' END,
        CASE WHEN t.tgtype & 16 <> 0 THEN 'UPDATE' || coalesce(' OF ' || (
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.place)
            FROM unnest(t.tgattr) WITH ORDINALITY u(attnum, place)
            JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = u.attnum), '') END,
        CASE WHEN t.tgtype & 32 <> 0 THEN 'TRUNCATE' END) AS events OFFSET 0) e
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND @schema AND NOT @extension(pg_class, c.oid)
ORDER BY c.oid, t.tgname
