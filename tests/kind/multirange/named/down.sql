ALTER TYPE public."Rs" RENAME TO r_multirange;
ALTER FUNCTION public."Rs"() RENAME TO r_multirange;
ALTER FUNCTION public."Rs"(public.r) RENAME TO r_multirange;
ALTER FUNCTION public."Rs"(VARIADIC public.r[]) RENAME TO r_multirange;
ALTER TYPE public.q_multirange RENAME TO qq;
ALTER FUNCTION public.q_multirange() RENAME TO qq;
ALTER FUNCTION public.q_multirange(public.q) RENAME TO qq;
ALTER FUNCTION public.q_multirange(VARIADIC public.q[]) RENAME TO qq;
COMMENT ON TYPE public.r IS NULL;
