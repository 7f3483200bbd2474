-- Who owns the database is who runs migrations, as far as one can tell, and goes without saying but where an owner's own
-- privileges are not what they are from the start; a sequence has the owner of its column's table.
SELECT NULL, o.id, 'owner to ' || @name(r.rolname), NULL
FROM (
    SELECT @id(pg_class, c.oid), c.relowner, CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relacl FROM pg_class c
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') OR (c.relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0 AND d.refobjsubid > 0
            AND d.deptype IN ('a', 'i')))
    UNION ALL SELECT @id(pg_collation, c.oid), c.collowner, NULL, NULL FROM pg_collation c
    UNION ALL SELECT @id(pg_event_trigger, e.oid), e.evtowner, NULL, NULL FROM pg_event_trigger e
    UNION ALL SELECT @id(pg_type, t.oid), t.typowner, 'T', t.typacl FROM pg_type t
    UNION ALL SELECT @id(pg_proc, p.oid), p.proowner, 'f', p.proacl FROM pg_proc p
    UNION ALL SELECT @id(pg_foreign_data_wrapper, f.oid), f.fdwowner, 'F', f.fdwacl FROM pg_foreign_data_wrapper f
        WHERE NOT @extension(pg_foreign_data_wrapper, f.oid)
    UNION ALL SELECT @id(pg_foreign_server, s.oid), s.srvowner, 'S', s.srvacl FROM pg_foreign_server s
    UNION ALL SELECT @id(pg_publication, p.oid), p.pubowner, NULL, NULL FROM pg_publication p
    UNION ALL SELECT @id(pg_conversion, c.oid), c.conowner, NULL, NULL FROM pg_conversion c
    UNION ALL SELECT @id(pg_language, l.oid), l.lanowner, 'l', l.lanacl FROM pg_language l WHERE NOT @extension(pg_language, l.oid)
    UNION ALL SELECT @id(pg_opclass, c.oid), c.opcowner, NULL, NULL FROM pg_opclass c
    UNION ALL SELECT @id(pg_operator, o.oid), o.oprowner, NULL, NULL FROM pg_operator o
    UNION ALL SELECT @id(pg_opfamily, f.oid), f.opfowner, NULL, NULL FROM pg_opfamily f
    UNION ALL SELECT @id(pg_ts_config, c.oid), c.cfgowner, NULL, NULL FROM pg_ts_config c
    UNION ALL SELECT @id(pg_ts_dict, d.oid), d.dictowner, NULL, NULL FROM pg_ts_dict d
    UNION ALL SELECT @id(pg_subscription, s.oid), s.subowner, NULL, NULL FROM pg_subscription s
    UNION ALL SELECT @id(pg_statistic_ext, s.oid), s.stxowner, NULL, NULL FROM pg_statistic_ext s
    UNION ALL SELECT @id(pg_namespace, n.oid), n.nspowner, 'n', n.nspacl FROM pg_namespace n WHERE n.nspname <> 'public'
) o(id, owner, type, acl)
JOIN pg_roles r ON r.oid = o.owner
WHERE o.owner <> (SELECT d.datdba FROM pg_database d WHERE d.datname = current_database())
    OR (o.acl IS NOT NULL AND EXISTS (
        SELECT FROM unnest(acldefault(o.type, o.owner)) a WHERE a::text NOT LIKE '=%' AND NOT a = ANY (o.acl)))
-- The schema that initdb makes; before 15 its superuser, of whatever name, owns it.
UNION ALL SELECT NULL, @id(pg_namespace, n.oid), 'owner to ' || @name(r.rolname), NULL
FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
WHERE n.nspname = 'public' AND r.oid <> @15{'pg_database_owner'::regrole}{10}
