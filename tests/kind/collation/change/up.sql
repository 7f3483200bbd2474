ALTER COLLATION public.x RENAME TO x_old;
ALTER COLLATION public.y RENAME TO y_old;
ALTER DOMAIN public.d RENAME TO d_old;
ALTER TYPE public.p RENAME TO p_old;
DROP VIEW public.v;
ALTER TABLE public.part DETACH PARTITION public.part_1;
DROP TABLE public.part;
DROP INDEX public.t_lower_idx;
DROP INDEX public.t_g_idx;
ALTER TABLE public.t DROP CONSTRAINT t_g_check;
DROP COLLATION public.unheld;
CREATE COLLATION public.x (PROVIDER = ICU, LOCALE = 'de', DETERMINISTIC = FALSE);
ALTER COLLATION public.x OWNER TO role_a;
COMMENT ON COLLATION public.x IS 'x';
CREATE COLLATION public.unheld (PROVIDER = ICU, LOCALE = 'sv');
CREATE COLLATION public.y (LOCALE = 'POSIX');
COMMENT ON COLLATION public.y IS 'y';
CREATE DOMAIN public.d AS text COLLATE public.x;
CREATE TYPE public.p AS (
    a text COLLATE public.y,
    b integer
);
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.x,
    ALTER COLUMN b TYPE public.d USING b::text::public.d;
DROP DOMAIN public.d_old;
ALTER TABLE public.t ALTER COLUMN c TYPE public.p USING c::text::public.p;
DROP TYPE public.p_old;
ALTER TABLE public.t ALTER COLUMN e TYPE character varying(20)[] COLLATE public.x,
    ALTER COLUMN f TYPE text COLLATE public.y;
DROP COLLATION public.y_old;
ALTER TABLE public.t ADD CONSTRAINT t_g_check CHECK (g > 'b' collate x);
CREATE INDEX t_g_idx ON public.t (g COLLATE public.unheld);
CREATE INDEX t_lower_idx ON public.t (lower(f collate x));
CREATE TABLE public.part (
    a text COLLATE public.x,
    b text COLLATE public.x
) PARTITION BY LIST (a);
ALTER TABLE public.part_1 ALTER COLUMN a TYPE text COLLATE public.x,
    ALTER COLUMN b TYPE text COLLATE public.x;
DROP COLLATION public.x_old;
ALTER TABLE public.part ATTACH PARTITION public.part_1 FOR VALUES IN ('a');
CREATE VIEW public.v AS select a, f from t order by g collate y;
COMMENT ON VIEW public.v IS 'v';
