DROP INDEX public.by_id;
ALTER TABLE public.t_a ADD CONSTRAINT keys_of_a PRIMARY KEY (kind, id);
CREATE TABLE public.t_b (
    id integer NOT NULL,
    kind text NOT NULL,
    CONSTRAINT keys_of_b UNIQUE (kind, id)
);
CREATE UNIQUE INDEX by_id ON public.t (kind, id);
ALTER TABLE public.t ATTACH PARTITION public.t_b FOR VALUES IN ('b');
CREATE TABLE public.r (
    id integer,
    kind text,
    CONSTRAINT r_kind_id_fkey FOREIGN KEY (kind, id) REFERENCES public.t_a (kind, id)
);
