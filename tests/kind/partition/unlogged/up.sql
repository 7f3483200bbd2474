ALTER TABLE public.p1 SET UNLOGGED,
    SET (fillfactor=50);
