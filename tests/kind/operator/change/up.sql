DROP OPERATOR public.=@= (text, text);
DROP OPERATOR public.=#= (text, text);
DROP OPERATOR public.=%%= (text, text);
DROP OPERATOR public.=== (text, text);
DROP FUNCTION public.h(text, text);
CREATE FUNCTION public.h(a text, c text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$select null::boolean$$;
CREATE OPERATOR public.=== (FUNCTION = public.g, LEFTARG = text, RIGHTARG = text);
ALTER OPERATOR public.=== (text, text) OWNER TO role_a;
COMMENT ON OPERATOR public.=== (text, text) IS 'function';
ALTER OPERATOR public.=~~~= (text, text) SET (RESTRICT = neqsel);
ALTER OPERATOR public.=~~= (text, text) SET (RESTRICT = NONE, JOIN = neqjoinsel);
COMMENT ON OPERATOR public.=~~= (text, text) IS 'estimates more';
CREATE OPERATOR public.=%%= (FUNCTION = public.f, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR public.=#= (
    FUNCTION = public.h,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.=##=)
);
CREATE OPERATOR public.=&&= (
    FUNCTION = public.g,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.=&=)
);
