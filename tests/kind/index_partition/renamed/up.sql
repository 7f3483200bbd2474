ALTER TABLE public.t_a RENAME CONSTRAINT t_a_kind_id_key TO keys_of_a;
ALTER INDEX public.t_a_id_idx RENAME TO ids_of_a;
