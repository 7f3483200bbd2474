CREATE SCHEMA s;
CREATE FUNCTION public.own(a integer, b integer, c cstring, d internal, e integer, f boolean)
    RETURNS integer
    LANGUAGE c STRICT
AS $$$libdir/utf8_and_iso8859_1$$, 'iso8859_1_to_utf8';
CREATE CONVERSION public.a FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
ALTER CONVERSION public.a OWNER TO role_a;
COMMENT ON CONVERSION public.a IS 'a';
CREATE DEFAULT CONVERSION s."Default one" FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
CREATE CONVERSION public.b FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM public.own;
