SELECT @id(pg_cast, c.oid), NULL, 'cast (' || format_type(c.castsource, NULL) || ' as ' || format_type(c.casttarget, NULL) || ') ' ||
    CASE c.castmethod WHEN 'f' THEN 'with function ' || c.castfunc::regprocedure WHEN 'i' THEN 'with inout' ELSE 'without function' END ||
    CASE c.castcontext WHEN 'a' THEN ' as assignment' WHEN 'i' THEN ' as implicit' ELSE '' END, NULL
FROM pg_cast c
WHERE c.oid >= 16384 AND NOT @extension(pg_cast, c.oid)
    -- A range's to its multirange comes with it.
    AND NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
ORDER BY format_type(c.castsource, NULL), format_type(c.casttarget, NULL)
