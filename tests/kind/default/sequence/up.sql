CREATE SEQUENCE public.two;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('two');
DROP SEQUENCE public.one;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT nextval('two');
