ALTER TABLE public.animals DROP COLUMN label;
ALTER TABLE public.cows ADD COLUMN label text GENERATED ALWAYS AS (lower(name)) STORED;
