CREATE TABLE public.p1 PARTITION OF public.t FOR VALUES FROM (1) TO (10);
CREATE TABLE public.p2 PARTITION OF public.t (
    CONSTRAINT p2_a_check CHECK (a <> 15)
) FOR VALUES FROM (10) TO (20) WITH (fillfactor=70);
ALTER TABLE public.p2 ALTER COLUMN a SET DEFAULT 12;
CREATE INDEX p2_a_idx ON public.p2 (a);
COMMENT ON TABLE public.p2 IS 'second';
COMMENT ON COLUMN public.p2.a IS 'a comment';
CREATE TABLE public.p0 PARTITION OF public.t DEFAULT;
