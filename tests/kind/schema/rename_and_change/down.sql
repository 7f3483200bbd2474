ALTER SCHEMA r RENAME TO s;
ALTER TABLE s.tt RENAME TO t;
ALTER TABLE s.t RENAME CONSTRAINT tt_pkey TO t_pkey;
DROP VIEW s.v;
DROP TABLE s.came;
ALTER TABLE s.t DROP COLUMN came;
DROP FUNCTION s.f(integer, integer);
DROP TYPE s.e;
CREATE TYPE s.e AS ENUM ('a', 'b');
CREATE FUNCTION s.f(x integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select x $$;
ALTER TABLE s.t ALTER COLUMN a TYPE integer;
ALTER TABLE s.t ADD COLUMN gone integer;
CREATE TABLE s.gone (
    a integer,
    CONSTRAINT gone_a_fkey FOREIGN KEY (a) REFERENCES s.t (a)
);
CREATE VIEW s.v AS select a from s.t;
