DROP TYPE public.filled;
DROP TYPE s."To be";
COMMENT ON TYPE public.a IS 'A';
CREATE TYPE public.filled;
CREATE FUNCTION public.filled_in(cstring)
    RETURNS public.filled
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.filled_out(public.filled)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE TYPE public.filled (
    INPUT = public.filled_in,
    OUTPUT = public.filled_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE
);
COMMENT ON TYPE public.filled IS 'filled';
