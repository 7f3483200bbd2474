ALTER SCHEMA s RENAME TO "S";
ALTER TYPE public.r_multirange RENAME TO "the multirange";
ALTER FUNCTION public.r_multirange() RENAME TO "the multirange";
ALTER FUNCTION public.r_multirange(public.r) RENAME TO "the multirange";
ALTER FUNCTION public.r_multirange(VARIADIC public.r[]) RENAME TO "the multirange";
ALTER FUNCTION public.r(public.num, public.num) RENAME TO "the range";
ALTER FUNCTION public.r(public.num, public.num, text) RENAME TO "the range";
ALTER TYPE public.r RENAME TO "the range";
ALTER TYPE "S".many RENAME TO several;
ALTER FUNCTION "S".many() RENAME TO several;
ALTER FUNCTION "S".many("S".fine) RENAME TO several;
ALTER FUNCTION "S".many(VARIADIC "S".fine[]) RENAME TO several;
ALTER DOMAIN public.num RENAME TO "Num";
ALTER TABLE public.t DROP COLUMN h,
    DROP COLUMN g;
DROP TYPE public.gone;
COMMENT ON TYPE public."the range" IS 'renamed';
