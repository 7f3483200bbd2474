DROP TABLE public.y;
ALTER TABLE public.t DROP CONSTRAINT t_x_id_fkey;
ALTER TABLE public.t DETACH PARTITION public.p2;
DROP TABLE public.p2;
ALTER TABLE public.x DROP CONSTRAINT x_p_a_fkey;
ALTER TABLE public.x DROP COLUMN p_a;
