DROP VIEW public.v;
CREATE COLLATION public.x (PROVIDER = ICU, LOCALE = 'de');
COMMENT ON COLLATION public.x IS 'x';
CREATE COLLATION public.y (LOCALE = 'C');
CREATE DOMAIN public.d AS text COLLATE public.x;
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.x,
    ALTER COLUMN b TYPE text COLLATE public.y;
ALTER TABLE public.t ADD COLUMN c text COLLATE public.y;
CREATE INDEX t_b_idx ON public.t (b COLLATE public.x);
CREATE VIEW public.v AS select a from t order by b collate y;
