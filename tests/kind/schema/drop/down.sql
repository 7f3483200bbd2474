CREATE SCHEMA s;
COMMENT ON SCHEMA s IS 'gone';
CREATE TYPE s.e AS ENUM ('a');
CREATE DOMAIN s.d AS integer;
CREATE TYPE s.c AS (
    a s.e
);
CREATE SEQUENCE s.q;
CREATE FUNCTION s.f(x s.e)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
CREATE TABLE s.t (
    a integer
);
CREATE INDEX t_a_idx ON s.t (a);
CREATE VIEW s.v AS select a from s.t;
