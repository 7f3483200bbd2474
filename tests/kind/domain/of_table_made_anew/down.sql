ALTER TABLE public.holder DROP COLUMN x;
DROP DOMAIN public.known;
DROP TABLE public.pairs;
CREATE TABLE public.pairs (
    a integer,
    b integer
);
CREATE DOMAIN public.known AS public.pairs CONSTRAINT known_check CHECK ((value).a > 0);
ALTER TABLE public.holder ADD COLUMN x public.known;
