CREATE DOMAIN public.zip AS text CONSTRAINT zip_check CHECK (value ~ '^[0-9]+$');
CREATE TYPE public.address AS (
    street text,
    city text COLLATE "C",
    zip public.zip
);
COMMENT ON TYPE public.address IS 'Where';
CREATE TYPE public."Odd" AS (
    a integer,
    b integer[],
    "inner" public.address
);
COMMENT ON COLUMN public."Odd".a IS 'first';
CREATE TYPE public.empty AS ();
CREATE TABLE public.t (
    home public.address,
    "all" public.address[]
);
