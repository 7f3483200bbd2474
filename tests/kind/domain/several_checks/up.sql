ALTER DOMAIN public.d ADD CONSTRAINT more CHECK (value > 0);
ALTER DOMAIN public.d ADD CONSTRAINT less CHECK (value < 9);
