-- Those on all schemas begin with what there is anyway, those in one schema with nothing. What a role gives to itself is
-- said with its name: it would have that on what it makes without a word, so that nobody need take it away there.
WITH o AS (
    SELECT d.oid, d.defaclrole AS role, d.defaclnamespace AS schema, d.defaclobjtype AS type, d.defaclacl AS acl,
        CASE d.defaclnamespace WHEN 0 THEN
            acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END::"char", d.defaclrole)
        ELSE NULL END AS start
    FROM pg_default_acl d
), has AS (
    SELECT o.oid, e.grantee, e.privilege_type, e.is_grantable FROM o, aclexplode(o.acl) e
), had AS (
    SELECT o.oid, e.grantee, e.privilege_type, e.is_grantable FROM o, aclexplode(o.start) e
), d AS (
    SELECT 'grant' AS verb, * FROM (TABLE has EXCEPT TABLE had) x
    UNION ALL SELECT 'revoke', x.*, false FROM (
        SELECT oid, grantee, privilege_type FROM had EXCEPT SELECT oid, grantee, privilege_type FROM has) x
)
SELECT NULL, NULL, 'default privileges' ||
    CASE WHEN o.role = (SELECT b.datdba FROM pg_database b WHERE b.datname = current_database()) AND d.grantee <> o.role THEN ''
        ELSE ' for role ' || @name(pg_get_userbyid(o.role)) END ||
    @clause(in schema, @name(n.nspname)) || ' ' || d.verb || ' ' ||
    string_agg(lower(d.privilege_type), ', ' ORDER BY d.privilege_type) || ' on ' ||
    CASE o.type WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
        WHEN 'n' THEN 'schemas' ELSE 'large objects' END ||
    CASE d.verb WHEN 'grant' THEN ' to ' ELSE ' from ' END ||
    CASE d.grantee WHEN 0 THEN 'public' ELSE @name(pg_get_userbyid(d.grantee)) END ||
    @when(with grant option, d.is_grantable), NULL
FROM d
JOIN o ON o.oid = d.oid
LEFT JOIN pg_namespace n ON n.oid = o.schema
GROUP BY o.role, n.nspname, o.type, d.verb, d.grantee, d.is_grantable
ORDER BY pg_get_userbyid(o.role), n.nspname NULLS FIRST, o.type, d.verb, pg_get_userbyid(d.grantee), d.is_grantable
