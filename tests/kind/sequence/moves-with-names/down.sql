ALTER SEQUENCE public.counted_id_seq OWNED BY NONE;
DROP TABLE public.items;
CREATE TABLE public.things (
    id integer NOT NULL DEFAULT nextval('counted_id_seq'),
    label text,
    CONSTRAINT counted_pkey PRIMARY KEY (id),
    CONSTRAINT counted_label_key UNIQUE (label)
);
ALTER SEQUENCE public.counted_id_seq OWNED BY public.things.id;
