DROP VIEW public.items;
DROP TABLE public.leaf;
DROP TABLE public.item;
DROP TABLE public.stamped;
DROP TABLE "Odd"."Base";
DROP SCHEMA "Odd";
