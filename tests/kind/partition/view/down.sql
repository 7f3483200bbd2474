DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
CREATE VIEW public.v AS select a, b from p1 where b > 'x';
