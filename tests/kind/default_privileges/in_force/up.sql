CREATE SCHEMA r;
REVOKE USAGE ON SCHEMA r FROM role_b;
CREATE TYPE public.e AS ENUM ('a');
REVOKE USAGE ON TYPE public.e FROM role_a;
CREATE DOMAIN public.d AS text;
REVOKE GRANT OPTION FOR USAGE ON DOMAIN public.d FROM role_a;
GRANT USAGE ON DOMAIN public.d TO role_a;
CREATE SEQUENCE public.q;
REVOKE ALL ON SEQUENCE public.q FROM role_b;
CREATE SEQUENCE public.q2;
REVOKE SELECT, UPDATE ON SEQUENCE public.q2 FROM role_b;
GRANT USAGE ON SEQUENCE public.q2 TO role_b;
CREATE SEQUENCE s.two_n_seq;
REVOKE ALL ON SEQUENCE s.two_n_seq FROM role_b;
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC;
CREATE FUNCTION public.g()
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
REVOKE EXECUTE ON FUNCTION public.g() FROM PUBLIC;
CREATE TABLE s.two (
    id integer,
    n bigint NOT NULL DEFAULT nextval('s.two_n_seq'::regclass)
);
REVOKE SELECT, INSERT ON TABLE s.two FROM role_a;
ALTER SEQUENCE s.two_n_seq OWNED BY s.two.n;
CREATE TABLE s.three (
    id integer,
    a text
);
REVOKE SELECT ON TABLE s.three FROM role_a;
GRANT INSERT, UPDATE, SELECT (a) ON TABLE s.three TO role_a;
GRANT SELECT ON TABLE s.three TO role_b;
CREATE VIEW s.v AS select 1 as one;
REVOKE INSERT ON TABLE s.v FROM role_a;
GRANT SELECT ON TABLE s.v TO role_a;
