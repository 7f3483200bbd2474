DROP VIEW public.seen;
ALTER TABLE public.own NO INHERIT public.base;
DROP TABLE public.base;
CREATE TABLE public.base (
    a integer,
    b text,
    CONSTRAINT short CHECK (length(b) < 9)
) PARTITION BY LIST (a);
ALTER TABLE public.base ATTACH PARTITION public.own DEFAULT;
CREATE VIEW public.seen AS select * from base;
