ALTER TABLE public.t DROP CONSTRAINT t_id_fkey;
