GRANT SELECT ON TABLE public.pg_stat_statements TO PUBLIC;
REVOKE SELECT ON TABLE public.pg_stat_statements FROM role_a;
REVOKE USAGE ON FOREIGN DATA WRAPPER postgres_fdw FROM role_a;
