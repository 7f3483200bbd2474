ALTER TABLE public.t ADD CONSTRAINT t_a_check1 CHECK (a < 100),
    ADD CONSTRAINT "both" CHECK (a > length(b));
COMMENT ON CONSTRAINT "both" ON public.t IS 'both';
CREATE TABLE public.gone (
    a integer,
    CONSTRAINT gone_a_check CHECK (a > 0)
);
