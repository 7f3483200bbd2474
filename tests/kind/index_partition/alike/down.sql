DROP TABLE public.made;
DROP TABLE public.attached;
DROP TABLE public.whole;
