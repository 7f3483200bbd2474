ALTER DOMAIN public.positive RENAME TO positive_old;
DROP STATISTICS public.t_weight;
DROP STATISTICS public.t_al;
DROP FUNCTION public.weight(public.level);
ALTER TYPE public.level ADD VALUE 'middle' AFTER 'low';
CREATE DOMAIN public.positive AS bigint CONSTRAINT positive_check CHECK (value > 0);
CREATE FUNCTION public.weight(public.level)
    RETURNS bigint
    LANGUAGE sql IMMUTABLE
AS $$ select 2::bigint $$;
ALTER TABLE public.t ALTER COLUMN a TYPE public.positive USING a::text::public.positive;
DROP DOMAIN public.positive_old;
CREATE STATISTICS public.t_al ON a, l FROM public.t;
CREATE STATISTICS public.t_weight ON a, weight(l) FROM public.t;
