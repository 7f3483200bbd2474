DROP VIEW public.v;
DROP INDEX public.t_lower_idx;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
CREATE INDEX t_lower_idx ON public.t (lower(b));
CREATE VIEW public.v AS select a, b from p1 where b > 'x';
