ALTER SCHEMA s RENAME TO t;
ALTER DOMAIN public.d RENAME TO e;
ALTER FUNCTION public.f(public.e, public.e) RENAME TO g;
DROP OPERATOR t.!=== (public.e, public.e);
COMMENT ON OPERATOR t.=== (public.e, public.e) IS 'y';
