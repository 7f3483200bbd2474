CREATE TABLE public.items (
    id integer NOT NULL,
    name text NOT NULL,
    price numeric,
    CONSTRAINT items_pkey PRIMARY KEY (id)
);
