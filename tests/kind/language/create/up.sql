CREATE FUNCTION public.handler()
    RETURNS language_handler
    LANGUAGE c
AS $$$libdir/plpgsql$$, 'plpgsql_call_handler';
CREATE FUNCTION public.inliner(x internal)
    RETURNS void
    LANGUAGE c
AS $$$libdir/plpgsql$$, 'plpgsql_inline_handler';
CREATE FUNCTION public.validator(x oid)
    RETURNS void
    LANGUAGE c
AS $$$libdir/plpgsql$$, 'plpgsql_validator';
CREATE LANGUAGE plain HANDLER public.handler;
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE plain
AS $$ begin return a; end $$;
CREATE TRUSTED LANGUAGE "The Whole" HANDLER public.handler INLINE public.inliner VALIDATOR public.validator;
CREATE FUNCTION public.g(a integer)
    RETURNS integer
    LANGUAGE "The Whole"
AS $$ begin return a; end $$;
GRANT EXECUTE ON FUNCTION public.g(integer) TO role_a;
ALTER LANGUAGE "The Whole" OWNER TO role_a;
REVOKE USAGE ON LANGUAGE "The Whole" FROM PUBLIC;
COMMENT ON LANGUAGE "The Whole" IS 'all of it';
CREATE TRUSTED LANGUAGE granted HANDLER public.handler;
GRANT USAGE ON LANGUAGE granted TO role_a WITH GRANT OPTION;
