ALTER TABLE public.p1 SET LOGGED,
    RESET (fillfactor);
