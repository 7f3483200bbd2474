DROP TABLE public.shrubs;
ALTER TABLE public.plants DROP COLUMN label;
