DROP CONVERSION public.c;
DROP CONVERSION public.b;
DROP CONVERSION s."Default one";
DROP CONVERSION public.a;
DROP FUNCTION public.own(integer, integer, cstring, internal, integer, boolean);
DROP SCHEMA s;
