ALTER TABLE public.t DROP COLUMN twice,
    DROP COLUMN half;
