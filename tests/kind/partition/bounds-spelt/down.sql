DROP TABLE public.few;
DROP TABLE public.amounts;
DROP TABLE public.early;
DROP TABLE public.days;
