ALTER TABLE public.t RESET (autovacuum_enabled, toast.autovacuum_enabled),
    SET (autovacuum_analyze_threshold=100, fillfactor=80);
ALTER TABLE public.u SET (parallel_workers=2);
