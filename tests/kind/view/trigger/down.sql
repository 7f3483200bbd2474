DROP TRIGGER tg ON public.v;
