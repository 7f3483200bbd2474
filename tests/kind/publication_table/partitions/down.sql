DROP PUBLICATION parts;
DROP PUBLICATION app;
DROP TABLE public.heir;
DROP TABLE public.base;
DROP TABLE public.events_1;
DROP TABLE public.events;
