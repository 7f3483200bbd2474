DROP TABLE public.b;
DROP TABLE public.a;
DROP TABLE public.one;
ALTER TABLE public.t DROP COLUMN at,
    DROP COLUMN b;
DROP TYPE public.mood;
