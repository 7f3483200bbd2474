ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('glad');
ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;
DROP DOMAIN public.moods;
DROP TYPE public.mood_old;
CREATE DOMAIN public.moods AS public.mood[];
