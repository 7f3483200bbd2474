ALTER TYPE public.mood RENAME TO mood_old;
ALTER TABLE public.part DETACH PARTITION public.part_1;
DROP TABLE public.part;
CREATE TYPE public.mood AS ENUM ('ok', 'glad');
CREATE TABLE public.part (
    m public.mood,
    n public.mood
) PARTITION BY LIST (m);
ALTER TABLE public.part_1 ALTER COLUMN m TYPE public.mood USING m::text::public.mood,
    ALTER COLUMN n TYPE public.mood USING n::text::public.mood;
DROP TYPE public.mood_old;
ALTER TABLE public.part ATTACH PARTITION public.part_1 FOR VALUES IN ('ok');
