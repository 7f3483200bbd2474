DROP TABLE s.t;
DROP TABLE public.e2;
DROP TABLE public.empty;
DROP TABLE public."Täble 🐘";
DROP SCHEMA s;
