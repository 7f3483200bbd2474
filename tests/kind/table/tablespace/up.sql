ALTER TABLE public.a SET TABLESPACE pg_default;
ALTER INDEX public.a_pkey SET TABLESPACE pg_default;
ALTER INDEX public.a_id SET TABLESPACE pg_default;
ALTER TABLE public.b SET TABLESPACE "Odd Space";
ALTER INDEX public.b_id_key SET TABLESPACE "Odd Space";
ALTER INDEX public.b_id SET TABLESPACE "Odd Space";
CREATE TABLE public.parts (
    id integer
) PARTITION BY LIST (id) TABLESPACE "Odd Space";
CREATE INDEX parts_id_idx ON public.parts (id) TABLESPACE "Odd Space";
CREATE TABLE public.parts_1 PARTITION OF public.parts FOR VALUES IN (1) TABLESPACE "Odd Space";
CREATE TABLE public.parts_2 PARTITION OF public.parts FOR VALUES IN (2) TABLESPACE pg_default;
ALTER TABLE public.settled SET TABLESPACE "Odd Space";
ALTER TABLE public.settled_1 SET TABLESPACE "Odd Space";
ALTER MATERIALIZED VIEW public.m SET TABLESPACE pg_default;
ALTER MATERIALIZED VIEW public.n SET TABLESPACE "Odd Space";
