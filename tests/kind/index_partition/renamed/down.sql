ALTER TABLE public.t_a RENAME CONSTRAINT keys_of_a TO t_a_kind_id_key;
ALTER INDEX public.ids_of_a RENAME TO t_a_id_idx;
