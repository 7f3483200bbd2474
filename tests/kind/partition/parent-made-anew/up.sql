ALTER TABLE public.t DETACH PARTITION public.p2;
DROP INDEX public.p2_b_idx;
ALTER TABLE public.p2 DROP CONSTRAINT t_a_check;
ALTER TABLE public.t DETACH PARTITION public.p1;
DROP INDEX public.p1_b_idx;
ALTER TABLE public.p1 DROP CONSTRAINT t_a_check;
DROP TABLE public.t;
CREATE TABLE public.t (
    id integer NOT NULL,
    a integer NOT NULL DEFAULT 3,
    b text,
    c text NOT NULL DEFAULT 'x',
    CONSTRAINT t_pkey PRIMARY KEY (id, a),
    CONSTRAINT t_a_check CHECK (a > 1)
) PARTITION BY RANGE (a, id);
CREATE INDEX t_b_id_idx ON public.t (b, id);
CREATE INDEX t_lower_idx ON public.t (lower(b));
ALTER TABLE public.p1 ADD COLUMN c text NOT NULL DEFAULT 'x';
ALTER TABLE public.p1 ADD CONSTRAINT t_a_check CHECK (a > 1);
CREATE INDEX p1_b_id_idx ON public.p1 (b, id);
ALTER TABLE public.t ATTACH PARTITION public.p1 FOR VALUES FROM (1, 1) TO (10, 10);
ALTER TABLE public.p2 ADD COLUMN c text NOT NULL DEFAULT 'x';
ALTER TABLE public.p2 ADD CONSTRAINT t_a_check CHECK (a > 1);
CREATE INDEX p2_b_id_idx ON public.p2 (b, id);
ALTER TABLE public.t ATTACH PARTITION public.p2 FOR VALUES FROM (10, 20) TO (20, 20);
