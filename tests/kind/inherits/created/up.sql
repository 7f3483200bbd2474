CREATE SCHEMA "Odd";
CREATE TABLE "Odd"."Base" (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    "Name" text NOT NULL DEFAULT 'x',
    price numeric(10,2),
    twice numeric GENERATED ALWAYS AS (price * 2) STORED,
    CONSTRAINT "Base_pkey" PRIMARY KEY (id),
    CONSTRAINT "Base_price_check" CHECK (price > 0),
    CONSTRAINT local_only CHECK (price < 100) NO INHERIT
);
ALTER TABLE "Odd"."Base" ALTER COLUMN "Name" SET STORAGE EXTERNAL;
CREATE TABLE public.stamped (
    made timestamp with time zone NOT NULL DEFAULT now(),
    price numeric(10,2) DEFAULT 1
);
COMMENT ON TABLE public.stamped IS 'Has a time';
CREATE TABLE public.item (
    price numeric(10,2),
    colour text DEFAULT 'red',
    CONSTRAINT odd_check CHECK (colour <> ''),
    CONSTRAINT item_pkey PRIMARY KEY (id)
) INHERITS ("Odd"."Base", public.stamped);
ALTER TABLE public.item ALTER COLUMN made SET STATISTICS 50,
    ALTER COLUMN made SET (n_distinct=-0.5);
ALTER TABLE public.item ALTER COLUMN id SET DEFAULT 0,
    ALTER COLUMN "Name" SET DEFAULT 'y',
    ALTER COLUMN made SET DEFAULT null;
CREATE INDEX item_made_idx ON public.item (made);
COMMENT ON TABLE public.item IS 'Has both';
COMMENT ON COLUMN public.item.id IS 'Its own counter';
CREATE TABLE public.leaf (
    a_very_long_name_of_a_column_that_goes_up_to_the_limit_of_63_by integer
) INHERITS (public.item);
ALTER TABLE public.leaf ALTER COLUMN made SET STATISTICS 50;
CREATE VIEW public.items AS select * from item;
