DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20);
CREATE VIEW public.v AS select a, b from p1 where b > 'x';
