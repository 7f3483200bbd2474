ALTER DOMAIN public.positive RENAME TO positive_old;
DROP STATISTICS public.t_weight;
DROP STATISTICS public.t_al;
DROP FUNCTION public.weight(public.level);
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE DOMAIN public.positive AS integer CONSTRAINT positive_check CHECK (value > 0);
CREATE FUNCTION public.weight(public.level)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select 1 $$;
ALTER TABLE public.t ALTER COLUMN a TYPE public.positive USING a::text::public.positive;
DROP DOMAIN public.positive_old;
ALTER TABLE public.t ALTER COLUMN l TYPE public.level USING l::text::public.level;
DROP TYPE public.level_old;
CREATE STATISTICS public.t_al ON a, l FROM public.t;
CREATE STATISTICS public.t_weight ON a, weight(l) FROM public.t;
