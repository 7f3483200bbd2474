ALTER MATERIALIZED VIEW public.m RESET (autovacuum_enabled);
ALTER MATERIALIZED VIEW public.m SET (fillfactor=60);
