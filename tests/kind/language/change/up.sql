ALTER LANGUAGE a RENAME TO "A";
ALTER LANGUAGE cc OWNER TO CURRENT_USER;
DROP LANGUAGE b;
DROP FUNCTION public.validator(oid);
CREATE FUNCTION public.validator(y oid)
    RETURNS void
    LANGUAGE c
AS $$$libdir/plpgsql$$, 'plpgsql_validator';
CREATE OR REPLACE TRUSTED LANGUAGE "A" HANDLER public.handler INLINE public.inliner;
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE "A"
AS $$ begin return a; end $$;
COMMENT ON LANGUAGE "A" IS 'A';
CREATE TRUSTED LANGUAGE b HANDLER public.handler VALIDATOR public.validator;
CREATE OR REPLACE FUNCTION public.g(a integer)
    RETURNS integer
    LANGUAGE b
AS $$ begin return a; end $$;
GRANT USAGE ON LANGUAGE b TO role_a;
CREATE OR REPLACE LANGUAGE d HANDLER public.handler;
