-- Every object of the database that is neither PostgreSQL's own, nor an extension's, nor made with another one: what a
-- kind's query must have given.
WITH o AS (
    SELECT 'pg_class'::regclass::oid AS class, c.oid, 0 AS part
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE @schema AND c.relpersistence <> 't' AND CASE c.relkind
        WHEN 'r' THEN true WHEN 'p' THEN true WHEN 'v' THEN true WHEN 'm' THEN true WHEN 'f' THEN true
        WHEN 'S' THEN NOT EXISTS (SELECT FROM pg_depend d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0 AND d.deptype = 'i')
        WHEN 'i' THEN c.oid NOT IN (SELECT k.conindid FROM pg_constraint k WHERE k.contype IN ('p', 'u', 'x'))
            AND EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = c.oid AND i.indisvalid)
        WHEN 'I' THEN c.oid NOT IN (SELECT k.conindid FROM pg_constraint k WHERE k.contype IN ('p', 'u', 'x'))
        ELSE false END
    UNION ALL SELECT 'pg_type'::regclass, t.oid, 0
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE @schema AND t.typtype @14{NOT IN ('m')}{IS NOT NULL} AND (c.oid IS NULL OR c.relkind = 'c')
        AND t.oid NOT IN (SELECT e.typarray FROM pg_type e)
    UNION ALL SELECT 'pg_proc'::regclass, p.oid, 0
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE @schema AND NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
    UNION ALL SELECT 'pg_constraint'::regclass, k.oid, 0
    FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
    WHERE @schema AND CASE k.contype WHEN 't' THEN false WHEN 'n' THEN false WHEN 'c' THEN k.conislocal
        WHEN 'f' THEN k.conparentid = 0
        -- A partition's share of an exclusion nobody can attach: it is always made.
        WHEN 'x' THEN k.conparentid = 0 ELSE true END
    UNION ALL SELECT 'pg_trigger'::regclass, t.oid, 0
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE @schema AND NOT t.tgisinternal AND t.tgparentid = 0 AND NOT @extension(pg_class, c.oid)
    -- A partition's, switched on or off otherwise than its parent's.
    UNION ALL SELECT 'pg_trigger'::regclass, t.oid, 0
    FROM pg_trigger t JOIN pg_trigger p ON p.oid = t.tgparentid
    WHERE t.tgenabled <> p.tgenabled AND t.tgconstraint NOT IN (SELECT k.oid FROM pg_constraint k WHERE k.contype = 'f')
    UNION ALL SELECT 'pg_policy'::regclass, p.oid, 0
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE @schema
    UNION ALL SELECT 'pg_rewrite'::regclass, r.oid, 0
    FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE @schema AND r.rulename <> '_RETURN' AND NOT @extension(pg_class, c.oid)
    UNION ALL SELECT 'pg_statistic_ext'::regclass, s.oid, 0
    FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE @schema
    UNION ALL SELECT 'pg_collation'::regclass, c.oid, 0
    FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace WHERE @schema
    UNION ALL SELECT 'pg_conversion'::regclass, c.oid, 0
    FROM pg_conversion c JOIN pg_namespace n ON n.oid = c.connamespace WHERE @schema
    UNION ALL SELECT 'pg_operator'::regclass, o.oid, 0
    FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE @schema AND o.oprcode <> 0
    UNION ALL SELECT 'pg_opfamily'::regclass, f.oid, 0
    FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace WHERE @schema
    UNION ALL SELECT 'pg_opclass'::regclass, c.oid, 0
    FROM pg_opclass c JOIN pg_namespace n ON n.oid = c.opcnamespace WHERE @schema
    UNION ALL SELECT 'pg_ts_parser'::regclass, p.oid, 0
    FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace WHERE @schema
    UNION ALL SELECT 'pg_ts_template'::regclass, t.oid, 0
    FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE @schema
    UNION ALL SELECT 'pg_ts_dict'::regclass, d.oid, 0
    FROM pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace WHERE @schema
    UNION ALL SELECT 'pg_ts_config'::regclass, c.oid, 0
    FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace WHERE @schema
    UNION ALL SELECT 'pg_namespace'::regclass, n.oid, 0 FROM pg_namespace n WHERE @schema
    UNION ALL SELECT 'pg_extension'::regclass, e.oid, 0 FROM pg_extension e
    UNION ALL SELECT 'pg_language'::regclass, l.oid, 0 FROM pg_language l
    UNION ALL SELECT 'pg_cast'::regclass, c.oid, 0 FROM pg_cast c
    WHERE NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
    UNION ALL SELECT 'pg_transform'::regclass, t.oid, 0 FROM pg_transform t
    UNION ALL SELECT 'pg_am'::regclass, a.oid, 0 FROM pg_am a
    UNION ALL SELECT 'pg_event_trigger'::regclass, e.oid, 0 FROM pg_event_trigger e
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, f.oid, 0 FROM pg_foreign_data_wrapper f
    UNION ALL SELECT 'pg_foreign_server'::regclass, s.oid, 0 FROM pg_foreign_server s
    UNION ALL SELECT 'pg_user_mapping'::regclass, m.umid, 0 FROM pg_user_mappings m
    UNION ALL SELECT 'pg_publication'::regclass, p.oid, 0 FROM pg_publication p
    UNION ALL SELECT 'pg_publication_rel'::regclass, r.oid, 0 FROM pg_publication_rel r
    @15{UNION ALL SELECT 'pg_publication_namespace'::regclass, s.oid, 0 FROM pg_publication_namespace s}{}
    UNION ALL SELECT 'pg_subscription'::regclass, s.oid, 0
    FROM pg_subscription s
    WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
    -- What hangs on these needs them to be there.
    UNION ALL SELECT CASE WHEN k.oid IS NULL THEN d.classoid ELSE 'pg_constraint'::regclass END, coalesce(k.oid, d.objoid),
        d.objsubid
    FROM pg_description d LEFT JOIN pg_constraint k
        ON d.classoid = 'pg_class'::regclass AND k.conindid = d.objoid AND k.contype IN ('p', 'u', 'x')
    WHERE d.classoid NOT IN ('pg_largeobject'::regclass)
    UNION ALL SELECT s.classoid, s.objoid, s.objsubid FROM pg_seclabel s
)
SELECT o.class || '.' || o.oid || CASE o.part WHEN 0 THEN '' ELSE '.' || o.part END
FROM o
WHERE o.oid >= 16384
    AND (o.class, o.oid) NOT IN (SELECT e.classid, e.objid FROM pg_depend e WHERE e.deptype = 'e')
