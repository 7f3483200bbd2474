ALTER TYPE public."Same" RENAME TO same;
DROP TYPE public.tick CASCADE;
CREATE TYPE public.tick;
CREATE TYPE public.gone;
ALTER TYPE public.same SET (RECEIVE = NONE, SEND = public.same_send);
CREATE FUNCTION public.tick_in(cstring)
    RETURNS public.tick
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.tick_out(public.tick)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE TYPE public.tick (
    INPUT = public.tick_in,
    OUTPUT = public.tick_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE
);
COMMENT ON TYPE public.tick IS 'tick';
CREATE FUNCTION public.gone_in(cstring)
    RETURNS public.gone
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.gone_out(public.gone)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE TYPE public.gone (
    INPUT = public.gone_in,
    OUTPUT = public.gone_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE
);
COMMENT ON TYPE public.gone IS 'gone';
CREATE FUNCTION public.other(x public.gone)
    RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4abs$$;
ALTER TABLE public.t ALTER COLUMN b TYPE public.gone USING b::text::public.gone;
DROP TYPE public.came CASCADE;
