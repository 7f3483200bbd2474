ALTER MATERIALIZED VIEW public.m RESET (fillfactor, toast.autovacuum_enabled);
ALTER MATERIALIZED VIEW public.m SET (toast.autovacuum_vacuum_threshold=10);
