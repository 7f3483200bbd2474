CREATE FUNCTION public.plain(a integer, b text DEFAULT 'x')
    RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 7
AS $$ select a + length(b) $$;
COMMENT ON FUNCTION public.plain(integer, text) IS 'adds';
CREATE FUNCTION public.all_of_them(p_id integer, VARIADIC rest integer[] DEFAULT '{}')
    RETURNS TABLE (id integer, name text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED COST 200 ROWS 20
    SET search_path = 'public', 'pg_temp'
    SET work_mem = '64MB'
AS $$
begin
    return query select i.id, i.name from items i where i.id = p_id or i.id = any (rest);
end;
$$;
CREATE FUNCTION public.expression(a integer, b integer)
    RETURNS integer
    LANGUAGE sql
RETURN (a + b);
CREATE FUNCTION public.atomic()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from items;
END;
CREATE FUNCTION public.outs(a integer, OUT b integer, OUT c text)
    RETURNS record
    LANGUAGE sql
AS $$ select a, 'x'::text $$;
CREATE FUNCTION public.one_out(INOUT a integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select a + 1 $$;
CREATE FUNCTION public.sets()
    RETURNS SETOF public.items
    LANGUAGE sql STABLE
AS $$ select * from items $$;
CREATE FUNCTION public.poly(anyelement, anyarray)
    RETURNS boolean
    LANGUAGE sql
AS $$ select $1 = any ($2) $$;
CREATE FUNCTION public.inside(integer)
    RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4abs$$;
CREATE FUNCTION public.noted()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.name := upper(new.name);
    return new;
end $$;
CREATE FUNCTION public.types(a double precision, b timestamp with time zone, "precision" double precision, c character varying, d numeric[])
    RETURNS character varying
    LANGUAGE sql
AS $$ select c $$;
CREATE FUNCTION public."Odd Name"("A b" integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select "A b" $$;
COMMENT ON FUNCTION public."Odd Name"(integer) IS 'it''s odd';
CREATE FUNCTION public."p(aren"(x integer)
    RETURNS void
    LANGUAGE sql
AS $$ select 1 $$;
COMMENT ON FUNCTION public."p(aren"(integer) IS 'parenthesis';
CREATE FUNCTION public.overloaded(a integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
CREATE FUNCTION public.overloaded(a text)
    RETURNS integer
    LANGUAGE sql
AS $$ select 2 $$;
CREATE FUNCTION public.overloaded(a text, b text)
    RETURNS integer
    LANGUAGE sql
AS $$ select 3 $$;
COMMENT ON FUNCTION public.overloaded(text, text) IS 'the third';
CREATE FUNCTION public.quoted()
    RETURNS text
    LANGUAGE sql
AS $body$select 'it''s $$'::text$body$;
CREATE FUNCTION public.zone()
    RETURNS text
    LANGUAGE sql
    SET timezone = 'UTC'
    SET custom.thing = 'on'
AS $$ select '$x$'::text $$;
