CREATE TABLE public.t (
    id integer NOT NULL DEFAULT 1,
    kind text,
    note text COLLATE "C",
    CONSTRAINT t_kind_check CHECK (kind <> '')
) PARTITION BY LIST (kind);
CREATE TABLE public.t_a (
    note text COLLATE "C",
    kind text DEFAULT 'a',
    id integer NOT NULL DEFAULT 1,
    CONSTRAINT t_kind_check CHECK (kind <> '')
);
ALTER TABLE public.t ATTACH PARTITION public.t_a FOR VALUES IN ('a');
