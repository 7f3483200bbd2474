ALTER TABLE public.t_a ADD CONSTRAINT keys_of_a UNIQUE (kind, id);
ALTER TABLE ONLY public.t ADD CONSTRAINT keys UNIQUE (kind, id);
CREATE INDEX ids_of_a ON public.t_a (id);
ALTER INDEX public.by_id ATTACH PARTITION public.ids_of_a;
ALTER INDEX public.keys ATTACH PARTITION public.keys_of_a;
