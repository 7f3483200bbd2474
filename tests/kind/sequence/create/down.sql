DROP TABLE public.t;
DROP SEQUENCE app."Odd Name";
DROP SEQUENCE public.down;
DROP SEQUENCE public."full";
DROP SEQUENCE public.plain;
DROP SCHEMA app;
