DROP TABLE public.t;
DROP TYPE app."Odd Name";
DROP TYPE public.status;
DROP SCHEMA app;
