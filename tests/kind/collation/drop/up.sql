DROP VIEW public.v;
DROP INDEX public.t_b_idx;
ALTER TABLE public.t DROP COLUMN c;
DROP DOMAIN public.d;
ALTER TABLE public.t ALTER COLUMN a TYPE text;
DROP COLLATION public.x;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE "C";
DROP COLLATION public.y;
CREATE VIEW public.v AS select a from t order by b;
