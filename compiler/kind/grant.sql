-- What everyone has beyond what there was from the start, and has no longer; for what initdb and extensions made,
-- pg_init_privs tells the start.
WITH o AS (
    SELECT @id(pg_class, c.oid) AS id, 'pg_class'::regclass AS class, c.oid, 0 AS part,
        CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS type, c.relacl AS acl, c.relowner AS owner
    FROM pg_class c WHERE c.relacl IS NOT NULL AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
    UNION ALL SELECT @id(pg_class, a.attrelid), 'pg_class'::regclass, a.attrelid, a.attnum, 'c', a.attacl, c.relowner
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
    UNION ALL SELECT @id(pg_language, l.oid), 'pg_language'::regclass, l.oid, 0, 'l', l.lanacl, l.lanowner
    FROM pg_language l WHERE l.lanacl IS NOT NULL
    UNION ALL SELECT @id(pg_proc, p.oid), 'pg_proc'::regclass, p.oid, 0, 'f', p.proacl, p.proowner
    FROM pg_proc p WHERE p.proacl IS NOT NULL
    UNION ALL SELECT @id(pg_type, t.oid), 'pg_type'::regclass, t.oid, 0, 'T', t.typacl, t.typowner
    FROM pg_type t WHERE t.typacl IS NOT NULL
    UNION ALL SELECT @id(pg_namespace, n.oid), 'pg_namespace'::regclass, n.oid, 0, 'n', n.nspacl, n.nspowner
    FROM pg_namespace n WHERE n.nspacl IS NOT NULL
    UNION ALL SELECT @id(pg_foreign_data_wrapper, f.oid), 'pg_foreign_data_wrapper'::regclass, f.oid, 0, 'F', f.fdwacl, f.fdwowner
    FROM pg_foreign_data_wrapper f WHERE f.fdwacl IS NOT NULL
    UNION ALL SELECT @id(pg_foreign_server, s.oid), 'pg_foreign_server'::regclass, s.oid, 0, 'S', s.srvacl, s.srvowner
    FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
), c AS (
    SELECT o.id, o.oid, o.part, o.acl, o.owner, coalesce(p.initprivs, acldefault(o.type, o.owner)) AS start
    FROM o
    LEFT JOIN pg_init_privs p ON p.classoid = o.class AND p.objoid = o.oid AND p.objsubid = o.part
    WHERE o.acl IS DISTINCT FROM p.initprivs
), has AS (
    SELECT c.id, c.oid, c.part, e.grantee, e.privilege_type, e.is_grantable FROM c, aclexplode(c.acl) e
), had AS (
    -- A new owner has the old one's.
    SELECT c.id, c.oid, c.part, CASE e.grantee WHEN e.grantor THEN c.owner ELSE e.grantee END, e.privilege_type, e.is_grantable
    FROM c, aclexplode(c.start) e
), d AS (
    SELECT 'grant' AS verb, * FROM (TABLE has EXCEPT TABLE had) x
    UNION ALL SELECT 'revoke', x.*, false FROM (
        SELECT id, oid, part, grantee, privilege_type FROM had EXCEPT
        SELECT id, oid, part, grantee, privilege_type FROM has) x
)
SELECT NULL, d.id, d.verb || ' ' ||
    string_agg(lower(d.privilege_type) || coalesce(' (' || @name(a.attname) || ')', ''), ', ' ORDER BY d.privilege_type) ||
    CASE d.verb WHEN 'grant' THEN ' to ' ELSE ' from ' END ||
    CASE d.grantee WHEN 0 THEN 'public' ELSE @name(pg_get_userbyid(d.grantee)) END ||
    @when(with grant option, d.is_grantable), NULL
FROM d
LEFT JOIN pg_attribute a ON d.part <> 0 AND a.attrelid = d.oid AND a.attnum = d.part
GROUP BY d.id, d.verb, d.part, d.grantee, d.is_grantable
ORDER BY d.id, d.verb, pg_get_userbyid(d.grantee), d.part, d.is_grantable
