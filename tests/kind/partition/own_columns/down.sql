DROP TABLE public.readings_1;
