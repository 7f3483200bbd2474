ALTER SCHEMA t RENAME TO s;
ALTER DOMAIN public.e RENAME TO d;
ALTER FUNCTION public.g(public.d, public.d) RENAME TO f;
COMMENT ON OPERATOR s.=== (public.d, public.d) IS 'x';
CREATE OPERATOR s.!=== (FUNCTION = public.f, LEFTARG = public.d, RIGHTARG = public.d);
COMMENT ON OPERATOR s.!=== (public.d, public.d) IS 'goes';
