ALTER SCHEMA s RENAME TO r;
ALTER TABLE r.t RENAME TO tt;
ALTER TABLE r.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
DROP VIEW r.v;
DROP TABLE r.gone;
ALTER TABLE r.tt DROP COLUMN gone;
DROP FUNCTION r.f(integer);
ALTER TYPE r.e RENAME VALUE 'b' TO 'c';
ALTER TYPE r.e ADD VALUE 'd';
CREATE FUNCTION r.f(x integer, y integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select x + y $$;
ALTER TABLE r.tt ALTER COLUMN a TYPE bigint;
ALTER TABLE r.tt ADD COLUMN came integer;
CREATE TABLE r.came (
    a bigint,
    e r.e,
    CONSTRAINT came_a_fkey FOREIGN KEY (a) REFERENCES r.tt (a)
);
CREATE VIEW r.v AS select a, came from r.tt;
