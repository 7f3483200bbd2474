ALTER TYPE public.mood ADD VALUE 'sad';
COMMIT;
BEGIN;
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::public.mood,
    ALTER COLUMN b TYPE public.moods USING b::public.moods;
