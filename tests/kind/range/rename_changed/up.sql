ALTER TYPE public.r_multirange RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange() RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(public.r) RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(VARIADIC public.r[]) RENAME TO r_multirange_old;
ALTER FUNCTION public.r(integer, integer) RENAME TO q_old;
ALTER FUNCTION public.r(integer, integer, text) RENAME TO q_old;
ALTER TYPE public.r RENAME TO q_old;
CREATE TYPE public.q AS RANGE (SUBTYPE = bigint);
ALTER TABLE public.t ALTER COLUMN a TYPE public.q USING a::text::public.q,
    ALTER COLUMN b TYPE public.q_multirange USING b::text::public.q_multirange;
DROP TYPE public.q_old;
