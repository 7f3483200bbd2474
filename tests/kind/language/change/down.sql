ALTER LANGUAGE "A" RENAME TO a;
CREATE OR REPLACE LANGUAGE a HANDLER public.handler;
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE a
AS $$ begin return a; end $$;
COMMENT ON LANGUAGE a IS 'a';
ALTER LANGUAGE cc OWNER TO role_a;
CREATE OR REPLACE TRUSTED LANGUAGE d HANDLER public.handler;
CREATE OR REPLACE FUNCTION public.g(a integer)
    RETURNS integer
    LANGUAGE d
AS $$ begin return a; end $$;
DROP LANGUAGE b;
DROP FUNCTION public.validator(oid);
CREATE FUNCTION public.validator(x oid)
    RETURNS void
    LANGUAGE c
AS $$$libdir/plpgsql$$, 'plpgsql_validator';
CREATE TRUSTED LANGUAGE b HANDLER public.handler INLINE public.inliner VALIDATOR public.validator;
