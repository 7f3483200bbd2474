SELECT @id(pg_event_trigger, t.oid), NULL, 'event trigger ' || @name(t.evtname) || ' on ' || t.evtevent ||
    @parens(when tag in, (SELECT string_agg(@text(g.tag), ', ' ORDER BY g.place)
        FROM unnest(t.evttags) WITH ORDINALITY g(tag, place))) ||
    ' execute ' || @path(n.nspname, p.proname) || '()' ||
    CASE t.evtenabled WHEN 'D' THEN ' disabled' WHEN 'A' THEN ' enable always' WHEN 'R' THEN ' enable replica' ELSE '' END, NULL
FROM pg_event_trigger t
JOIN pg_proc p ON p.oid = t.evtfoid
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE NOT @extension(pg_event_trigger, t.oid)
ORDER BY t.evtname
