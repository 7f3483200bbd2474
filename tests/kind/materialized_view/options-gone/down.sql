ALTER MATERIALIZED VIEW public.m SET (autovacuum_enabled='false', fillfactor=50);
