ALTER TABLE public.c NOT OF;
ALTER TABLE public.c DROP COLUMN a;
ALTER TABLE public.b DROP COLUMN more;
ALTER TABLE public.a NOT OF;
ALTER TABLE public.b OF public.address;
ALTER TABLE public.c ADD COLUMN street text,
    ADD COLUMN no integer;
ALTER TABLE public.c OF public.address;
