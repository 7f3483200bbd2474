ALTER TABLE public.animals RENAME COLUMN weight TO heft;
ALTER TABLE farm.cows RENAME COLUMN mass TO weight;
