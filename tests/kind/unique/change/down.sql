ALTER TABLE public.t DROP CONSTRAINT later,
    DROP CONSTRAINT late,
    DROP CONSTRAINT nulls,
    DROP CONSTRAINT covers,
    DROP CONSTRAINT order_of,
    DROP CONSTRAINT columns;
ALTER TABLE public.t ADD CONSTRAINT columns UNIQUE (a),
    ADD CONSTRAINT order_of UNIQUE (a, b),
    ADD CONSTRAINT covers UNIQUE (a) INCLUDE (b),
    ADD CONSTRAINT nulls UNIQUE (b);
ALTER INDEX public.filled SET (fillfactor=70);
ALTER TABLE public.t ADD CONSTRAINT late UNIQUE (c),
    ADD CONSTRAINT later UNIQUE (c, a) DEFERRABLE;
COMMENT ON CONSTRAINT columns ON public.t IS 'stays';
COMMENT ON CONSTRAINT commented ON public.t IS 'old';
