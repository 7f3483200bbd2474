CREATE TABLE public.t (
    id integer NOT NULL,
    kind text NOT NULL,
    note text
) PARTITION BY LIST (kind);
CREATE TABLE public.t_a (
    id integer NOT NULL,
    kind text NOT NULL,
    note text
);
ALTER TABLE public.t_a ADD CONSTRAINT "A's own" PRIMARY KEY (kind, id);
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (kind, id);
CREATE INDEX notes_of_a ON public.t_a (note);
CREATE UNIQUE INDEX ids_of_a ON public.t_a (kind, id) INCLUDE (note);
CREATE UNIQUE INDEX by_id ON public.t (kind, id) INCLUDE (note);
COMMENT ON INDEX public.ids_of_a IS 'A share';
CREATE TABLE public.t_b (
    id integer NOT NULL,
    kind text NOT NULL,
    note text
);
CREATE INDEX notes_of_b ON public.t_b (note);
CREATE TABLE public.t_c (
    id integer NOT NULL,
    kind text NOT NULL,
    note text
) PARTITION BY RANGE (id);
CREATE TABLE public.t_c1 (
    id integer NOT NULL,
    kind text NOT NULL,
    note text
);
CREATE INDEX notes_of_c1 ON public.t_c1 (note);
CREATE INDEX notes_of_c ON public.t_c (note);
CREATE INDEX by_note ON public.t (note);
ALTER TABLE public.t ATTACH PARTITION public.t_a FOR VALUES IN ('a');
ALTER TABLE public.t ATTACH PARTITION public.t_b FOR VALUES IN ('b');
ALTER TABLE public.t ATTACH PARTITION public.t_c FOR VALUES IN ('c');
ALTER TABLE public.t_c ATTACH PARTITION public.t_c1 FOR VALUES FROM (1) TO (10);
