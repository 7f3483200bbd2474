DROP TABLE public.t;
DROP DOMAIN public.odd;
DROP DOMAIN public.emails;
DROP DOMAIN public.positive;
DROP DOMAIN public.email;
