DROP VIEW public.seen;
DROP TABLE public.away;
DROP TABLE public.home;
DROP TYPE s."Address";
DROP SCHEMA s;
