GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO role_a;
GRANT SELECT ON TABLE public.pg_stat_statements TO role_a;
REVOKE SELECT ON TABLE public.pg_stat_statements FROM PUBLIC;
