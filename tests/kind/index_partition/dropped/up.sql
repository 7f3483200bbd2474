ALTER TABLE public.r DROP CONSTRAINT r_kind_id_fkey;
ALTER TABLE public.t DETACH PARTITION public.t_a;
DROP TABLE public.t_a;
DROP INDEX public.by_id CASCADE;
ALTER TABLE public.r ADD CONSTRAINT r_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES public.t (id, kind);
