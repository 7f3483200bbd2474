ALTER MATERIALIZED VIEW public.m RESET (toast.autovacuum_vacuum_threshold);
ALTER MATERIALIZED VIEW public.m SET (fillfactor=70, toast.autovacuum_enabled='false');
