DROP OPERATOR public.=&&= (text, text);
DROP OPERATOR public.=#= (text, text);
DROP OPERATOR public.=%%= (text, text);
DROP OPERATOR public.=== (text, text);
DROP FUNCTION public.h(text, text);
CREATE FUNCTION public.h(a text, b text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select null::boolean$$;
CREATE OPERATOR public.=== (FUNCTION = public.f, LEFTARG = text, RIGHTARG = text);
ALTER OPERATOR public.=== (text, text) OWNER TO role_a;
COMMENT ON OPERATOR public.=== (text, text) IS 'function';
ALTER OPERATOR public.=~~~= (text, text) SET (RESTRICT = NONE);
ALTER OPERATOR public.=~~= (text, text) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
COMMENT ON OPERATOR public.=~~= (text, text) IS 'estimates';
CREATE OPERATOR public.=%%= (
    FUNCTION = public.f,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.=%%=)
);
CREATE OPERATOR public.=#= (
    FUNCTION = public.h,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.=##=)
);
CREATE OPERATOR public.=@= (
    FUNCTION = public.h,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.=@@=)
);
COMMENT ON OPERATOR public.=@= (text, text) IS 'goes';
