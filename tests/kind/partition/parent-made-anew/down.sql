ALTER TABLE public.t DETACH PARTITION public.p2;
DROP INDEX public.p2_b_id_idx;
ALTER TABLE public.p2 DROP CONSTRAINT t_a_check;
ALTER TABLE public.p2 DROP COLUMN c;
ALTER TABLE public.t DETACH PARTITION public.p1;
DROP INDEX public.p1_b_id_idx;
ALTER TABLE public.p1 DROP CONSTRAINT t_a_check;
ALTER TABLE public.p1 DROP COLUMN c;
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
ALTER TABLE public.p1 ADD CONSTRAINT t_a_check CHECK (a > 0);
CREATE INDEX p1_b_idx ON public.p1 (b);
ALTER TABLE public.t ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
ALTER TABLE public.p2 ADD CONSTRAINT t_a_check CHECK (a > 0);
CREATE INDEX p2_b_idx ON public.p2 (b);
ALTER TABLE public.t ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
