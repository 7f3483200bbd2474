UPDATE public.plants SET width = 0 WHERE width IS NULL;
ALTER TABLE public.plants ADD CONSTRAINT wide NOT NULL width NO INHERIT,
    ALTER COLUMN age DROP NOT NULL;
ALTER TABLE public.trees ALTER COLUMN width DROP NOT NULL;
ALTER TABLE public.stones ALTER CONSTRAINT stones_weight_not_null INHERIT,
    ALTER CONSTRAINT stones_colour_not_null NO INHERIT;
