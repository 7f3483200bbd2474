ALTER TABLE public.heir NO INHERIT public.base;
