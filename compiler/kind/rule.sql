-- pg_get_ruledef() but for the table's name; the action, which ends in ";", goes into parentheses. It begins at the first
-- DO that is neither in a string nor in quotes.
SELECT @id(pg_rewrite, u.oid), @id(pg_class, c.oid), 'rule ' || @name(u.rulename) || ' as on ' || e.event || w.condition ||
    CASE WHEN u.is_instead THEN ' do instead ' ELSE ' do also ' END ||
    CASE WHEN a.action = 'NOTHING' THEN 'nothing' WHEN a.action LIKE E'(%;\n)' THEN a.action ELSE '(' || a.action || ')' END ||
    CASE u.ev_enabled WHEN 'D' THEN ' disabled' WHEN 'A' THEN ' enable always' WHEN 'R' THEN ' enable replica' ELSE '' END, NULL
FROM pg_rewrite u
JOIN pg_class c ON c.oid = u.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace,
LATERAL (SELECT CASE u.ev_type WHEN '2' THEN 'UPDATE' WHEN '3' THEN 'INSERT' ELSE 'DELETE' END AS event) e,
LATERAL (SELECT substr(pg_get_ruledef(u.oid), length('CREATE RULE ' || quote_ident(u.rulename) || E' AS\n    ON ' || e.event ||
    ' TO ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname)) + 1) AS rest OFFSET 0) r,
LATERAL (SELECT substring(r.rest FROM $$^((?:'[^']*'|"[^"]*"|[^'"])*?) DO\s$$) AS condition OFFSET 0) w,
LATERAL (SELECT rtrim(ltrim(substr(r.rest, length(w.condition) + CASE WHEN u.is_instead THEN 13 ELSE 5 END)), ';') AS action OFFSET 0) a
WHERE u.rulename <> '_RETURN' AND @schema AND NOT @extension(pg_class, c.oid)
ORDER BY c.oid, u.rulename
