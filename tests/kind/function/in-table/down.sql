DROP TABLE public.u;
ALTER TABLE public.t DROP CONSTRAINT t_b_check;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN b;
DROP FUNCTION public.u_count();
DROP FUNCTION public.fine(integer);
DROP FUNCTION public.next_number();
