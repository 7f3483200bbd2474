-- pg_get_functiondef() but for its first words; a body that PostgreSQL keeps as a tree goes into parentheses.
SELECT @id(pg_proc, p.oid), NULL, @extern(pg_proc, p.oid) ||
    substr(left(f.def, length(f.def) - coalesce(length(f.body) + 1, 0)), length('CREATE OR REPLACE ') + 1) ||
    CASE WHEN f.body LIKE 'RETURN %' THEN 'return (' || substr(f.body, 8) || ')'
        WHEN f.body IS NOT NULL THEN 'begin atomic (' || substr(f.body, 13, length(f.body) - 15) || ')' ELSE '' END, NULL
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace,
LATERAL (SELECT pg_get_functiondef(p.oid) AS def, @14{pg_get_function_sqlbody(p.oid)}{NULL::text} AS body OFFSET 0) f
WHERE p.prokind = 'p' AND @schema AND @mine(pg_proc, p.oid, p.proacl)
ORDER BY n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)
