ALTER TABLE farm.cows RENAME COLUMN weight TO mass;
ALTER TABLE public.animals RENAME COLUMN heft TO weight;
