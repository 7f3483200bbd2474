SET check_function_bodies = off;
CREATE SCHEMA "S";
CREATE FUNCTION public.eq(a text, b text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select a = b$$;
CREATE FUNCTION public.ne(a text, b text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select a <> b$$;
CREATE FUNCTION public.lt(a text, b integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select true$$;
CREATE FUNCTION public.gt(a integer, b text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select false$$;
CREATE FUNCTION "S"."Neg"(a text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $$select a$$;
CREATE OPERATOR public.=== (
    FUNCTION = public.eq,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.===),
    NEGATOR = OPERATOR(public.!==),
    RESTRICT = eqsel,
    JOIN = eqjoinsel,
    HASHES,
    MERGES
);
ALTER OPERATOR public.=== (text, text) OWNER TO role_a;
COMMENT ON OPERATOR public.=== (text, text) IS 'eq';
CREATE OPERATOR public.!== (
    FUNCTION = public.ne,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.===)
);
CREATE OPERATOR "S".<<< (
    FUNCTION = public.lt,
    LEFTARG = text,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("S".>>>)
);
CREATE OPERATOR "S".>>> (
    FUNCTION = public.gt,
    LEFTARG = integer,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR("S".<<<)
);
COMMENT ON OPERATOR "S".>>> (integer, text) IS 'the other';
CREATE OPERATOR "S".~~~@ (FUNCTION = "S"."Neg", RIGHTARG = text);
CREATE OPERATOR public.// (FUNCTION = "S"."Neg", RIGHTARG = text);
COMMENT ON OPERATOR public.// (NONE, text) IS 'no comment';
CREATE OPERATOR public.= (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text);
CREATE TABLE public.t (
    a text,
    CONSTRAINT t_a_check CHECK (a === 'x')
);
RESET check_function_bodies;
