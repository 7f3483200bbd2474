CREATE SCHEMA s;
CREATE TYPE public.tick;
CREATE TYPE s."The type";
CREATE FUNCTION public.tick_in(cstring)
    RETURNS public.tick
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4in$$;
CREATE FUNCTION public.tick_out(public.tick)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4out$$;
CREATE FUNCTION public.tick_recv(internal)
    RETURNS public.tick
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4recv$$;
CREATE FUNCTION public.tick_send(public.tick)
    RETURNS bytea
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4send$$;
CREATE TYPE public.tick (
    INPUT = public.tick_in,
    OUTPUT = public.tick_out,
    RECEIVE = public.tick_recv,
    SEND = public.tick_send,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE,
    CATEGORY = 'N',
    DEFAULT = '7',
    DELIMITER = ';'
);
ALTER TYPE public.tick OWNER TO role_a;
REVOKE USAGE ON TYPE public.tick FROM PUBLIC;
COMMENT ON TYPE public.tick IS 'tick';
CREATE DOMAIN public.d AS public.tick;
CREATE FUNCTION s."In"(cstring, oid, integer)
    RETURNS s."The type"
    LANGUAGE internal IMMUTABLE STRICT
AS $$varcharin$$;
CREATE FUNCTION s."out"(s."The type")
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$varcharout$$;
CREATE FUNCTION s.mods_in(cstring[])
    RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
AS $$varchartypmodin$$;
CREATE FUNCTION s.mods_out(integer)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $$varchartypmodout$$;
CREATE TYPE s."The type" (
    INPUT = s."In",
    OUTPUT = s."out",
    TYPMOD_IN = s.mods_in,
    TYPMOD_OUT = s.mods_out,
    STORAGE = EXTENDED,
    CATEGORY = 'S',
    COLLATABLE
);
CREATE FUNCTION public.of(t public.tick)
    RETURNS public.tick[]
    LANGUAGE sql
AS $$ select array[t] $$;
CREATE CAST (public.tick AS integer) WITHOUT FUNCTION;
CREATE TABLE public.t (
    a public.tick DEFAULT '5',
    b s."The type"[],
    c public.d,
    e s."The type"(12)
);
CREATE VIEW public.v AS select a, b from t;
