ALTER TABLE public.t DETACH PARTITION public.p1;
ALTER TABLE public.p1 DROP CONSTRAINT t_a_check;
ALTER TABLE public.p1 ALTER COLUMN a DROP DEFAULT;
DROP TABLE public.t;
CREATE TABLE public.t (
    id integer NOT NULL,
    a integer NOT NULL DEFAULT 3,
    b text,
    CONSTRAINT t_pkey PRIMARY KEY (id, a),
    CONSTRAINT t_a_check CHECK (a > 0)
) PARTITION BY RANGE (a);
CREATE INDEX t_b_idx ON public.t (b);
CREATE INDEX t_lower_idx ON public.t (lower(b));
ALTER TABLE public.p1 ALTER COLUMN a TYPE integer;
ALTER TABLE public.p1 ALTER COLUMN a SET DEFAULT 3;
ALTER TABLE public.p1 ADD CONSTRAINT t_a_check CHECK (a > 0);
ALTER TABLE public.t ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
