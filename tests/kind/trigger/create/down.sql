DROP TRIGGER cond ON public.t;
DROP TRIGGER rows ON public.t;
DROP TRIGGER diff ON public.t;
DROP TRIGGER gone ON public.t;
DROP TRIGGER mark ON public.t;
DROP TRIGGER touch ON public.t;
