ALTER TYPE public.same RENAME TO "Same";
DROP FUNCTION public.other(public.gone);
DROP TYPE public.tick CASCADE;
CREATE TYPE public.tick;
CREATE TYPE public.came;
ALTER TYPE public."Same" SET (RECEIVE = public.same_recv, SEND = NONE);
CREATE FUNCTION public.tick_in(cstring)
    RETURNS public.tick
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.tick_print(public.tick)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE TYPE public.tick (
    INPUT = public.tick_in,
    OUTPUT = public.tick_print,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE,
    CATEGORY = 'N'
);
COMMENT ON TYPE public.tick IS 'ticks';
CREATE FUNCTION public.came_in(cstring)
    RETURNS public.came
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.came_out(public.came)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE TYPE public.came (
    INPUT = public.came_in,
    OUTPUT = public.came_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE
);
COMMENT ON TYPE public.came IS 'came';
ALTER TABLE public.t ALTER COLUMN b TYPE public.came USING b::text::public.came;
DROP TYPE public.gone CASCADE;
