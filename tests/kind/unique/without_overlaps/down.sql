DROP TABLE public.stays;
DROP TABLE public.rooms;
