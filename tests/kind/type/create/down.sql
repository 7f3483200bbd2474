DROP TABLE public.t;
DROP TYPE public.empty;
DROP TYPE public."Odd";
DROP TYPE public.address;
DROP DOMAIN public.zip;
