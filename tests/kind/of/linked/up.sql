ALTER TABLE public.c NOT OF;
ALTER TABLE public.c DROP COLUMN no,
    DROP COLUMN street;
ALTER TABLE public.b NOT OF;
ALTER TABLE public.a OF public.address;
ALTER TABLE public.b ADD COLUMN more text;
ALTER TABLE public.c ADD COLUMN a text;
ALTER TABLE public.c OF public.other;
