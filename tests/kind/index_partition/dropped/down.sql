ALTER TABLE public.r DROP CONSTRAINT r_id_kind_fkey;
CREATE TABLE public.t_a (
    id integer NOT NULL,
    kind text NOT NULL,
    CONSTRAINT keys_of_a UNIQUE (kind, id)
);
CREATE UNIQUE INDEX by_id ON public.t (kind, id);
ALTER TABLE public.t ATTACH PARTITION public.t_a FOR VALUES IN ('a');
ALTER TABLE public.r ADD CONSTRAINT r_kind_id_fkey FOREIGN KEY (kind, id) REFERENCES public.t (kind, id);
