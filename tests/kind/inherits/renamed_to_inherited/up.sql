DROP INDEX public.own_b_idx;
ALTER TABLE public.own DROP CONSTRAINT long;
ALTER TABLE public.base DROP COLUMN b;
ALTER TABLE public.own RENAME COLUMN c TO b;
ALTER TABLE public.own ALTER COLUMN b TYPE character varying(9);
ALTER TABLE public.own ADD CONSTRAINT long CHECK (length(b) < 9);
