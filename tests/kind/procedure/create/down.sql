DROP PROCEDURE public.s();
DROP TABLE public.items;
DROP PROCEDURE public.r();
DROP PROCEDURE public.q();
DROP PROCEDURE public.p(integer, text);
