CREATE SEQUENCE public.t_id_seq;
CREATE TABLE public.t (
    id bigint NOT NULL DEFAULT nextval('public.t_id_seq'::regclass),
    a integer GENERATED ALWAYS AS (id + 1) STORED,
    b text
) PARTITION BY RANGE (id);
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
CREATE TABLE public.p1 PARTITION OF public.t FOR VALUES FROM (1) TO (10);
