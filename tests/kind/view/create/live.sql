DROP VIEW public.vals;
CREATE VIEW public.vals (a, b) AS values (1, 'x'), (2, 'y');
