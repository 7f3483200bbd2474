ALTER TYPE public.q_multirange RENAME TO q_multirange_old;
ALTER FUNCTION public.q_multirange() RENAME TO q_multirange_old;
ALTER FUNCTION public.q_multirange(public.q) RENAME TO q_multirange_old;
ALTER FUNCTION public.q_multirange(VARIADIC public.q[]) RENAME TO q_multirange_old;
ALTER FUNCTION public.q(bigint, bigint) RENAME TO r_old;
ALTER FUNCTION public.q(bigint, bigint, text) RENAME TO r_old;
ALTER TYPE public.q RENAME TO r_old;
CREATE TYPE public.r AS RANGE (SUBTYPE = integer);
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::text::public.r,
    ALTER COLUMN b TYPE public.r_multirange USING b::text::public.r_multirange;
DROP TYPE public.r_old;
