DROP VIEW public.seen;
ALTER TABLE public.base DETACH PARTITION public.own;
DROP INDEX public.own_b_idx;
ALTER TABLE public.own DROP CONSTRAINT short;
DROP TABLE public.base;
CREATE TABLE public.base (
    a integer,
    b text,
    CONSTRAINT short CHECK (length(b) < 9)
);
CREATE TABLE public.own_base_held ();
ALTER TABLE public.own INHERIT public.own_base_held;
ALTER TABLE public.own RENAME COLUMN a TO a_own;
ALTER TABLE public.own_base_held ADD COLUMN a integer;
ALTER TABLE public.own RENAME COLUMN b TO b_own;
ALTER TABLE public.own_base_held ADD COLUMN b text;
UPDATE public.own SET a = a_own, b = b_own;
ALTER TABLE public.own DROP COLUMN a_own;
ALTER TABLE public.own DROP COLUMN b_own;
ALTER TABLE public.own_base_held ADD CONSTRAINT short CHECK (length(b) < 9);
ALTER TABLE public.own INHERIT public.base;
ALTER TABLE public.own NO INHERIT public.own_base_held;
DROP TABLE public.own_base_held;
CREATE INDEX own_b_idx ON public.own (b);
CREATE VIEW public.seen AS select * from base;
