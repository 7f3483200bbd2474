ALTER TABLE public.t RESET (autovacuum_analyze_threshold),
    SET (autovacuum_enabled=off, fillfactor=70, toast.autovacuum_enabled=off);
ALTER TABLE public.u RESET (parallel_workers);
