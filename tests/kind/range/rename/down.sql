ALTER SCHEMA "S" RENAME TO s;
ALTER TYPE public."the multirange" RENAME TO r_multirange;
ALTER FUNCTION public."the multirange"() RENAME TO r_multirange;
ALTER FUNCTION public."the multirange"(public."the range") RENAME TO r_multirange;
ALTER FUNCTION public."the multirange"(VARIADIC public."the range"[]) RENAME TO r_multirange;
ALTER FUNCTION public."the range"(public."Num", public."Num") RENAME TO r;
ALTER FUNCTION public."the range"(public."Num", public."Num", text) RENAME TO r;
ALTER TYPE public."the range" RENAME TO r;
ALTER TYPE s.several RENAME TO many;
ALTER FUNCTION s.several() RENAME TO many;
ALTER FUNCTION s.several(s.fine) RENAME TO many;
ALTER FUNCTION s.several(VARIADIC s.fine[]) RENAME TO many;
ALTER DOMAIN public."Num" RENAME TO num;
COMMENT ON TYPE public.r IS 'r';
CREATE TYPE public.gone AS RANGE (SUBTYPE = integer);
ALTER TABLE public.t ADD COLUMN g public.gone,
    ADD COLUMN h public.gone_multirange;
