ALTER TYPE public.r_multirange RENAME TO "Rs";
ALTER FUNCTION public.r_multirange() RENAME TO "Rs";
ALTER FUNCTION public.r_multirange(public.r) RENAME TO "Rs";
ALTER FUNCTION public.r_multirange(VARIADIC public.r[]) RENAME TO "Rs";
ALTER TYPE public.qq RENAME TO q_multirange;
ALTER FUNCTION public.qq() RENAME TO q_multirange;
ALTER FUNCTION public.qq(public.q) RENAME TO q_multirange;
ALTER FUNCTION public.qq(VARIADIC public.q[]) RENAME TO q_multirange;
COMMENT ON TYPE public.r IS 'r';
