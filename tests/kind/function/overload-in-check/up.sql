CREATE FUNCTION public.fits(a text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a <> '' $$;
CREATE FUNCTION public.fits(a integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a > 0 $$;
CREATE DOMAIN public.amount AS integer CONSTRAINT amount_check CHECK (fits(value));
