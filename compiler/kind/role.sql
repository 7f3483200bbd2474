-- Those that the database mentions, or its subscriptions, which all databases share; what mentions the superuser of initdb
-- is not noted.
SELECT NULL, NULL, 'extern role ' || @name(r.rolname), NULL
FROM pg_roles r
WHERE r.rolname !~ '^pg_' AND (r.oid = 10 OR EXISTS (SELECT FROM pg_shdepend s
        WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = r.oid
            AND (s.classid = 'pg_subscription'::regclass
                OR s.dbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))))
ORDER BY r.rolname
