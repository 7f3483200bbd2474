ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK (value > 0);
ALTER DOMAIN public.d ADD CONSTRAINT odd CHECK (value % 2 = 1);
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0),
    ADD CONSTRAINT t_a_check1 CHECK (a < 100),
    ADD CONSTRAINT "b is Short" CHECK (length(b) < 10),
    ADD CONSTRAINT t_check CHECK (a > length(b)),
    ADD CONSTRAINT t_a_check2 CHECK ((a = 1) is not null) NO INHERIT,
    ADD CONSTRAINT later CHECK (a <> 50) NOT VALID,
    ADD CONSTRAINT named CHECK (a <> 7);
COMMENT ON CONSTRAINT named ON public.t IS 'why not seven';
CREATE TABLE public.u (
    a integer,
    CONSTRAINT u_a_check CHECK (a > 0),
    CONSTRAINT u_a_check1 CHECK (a in (1, 2, 3))
);
ALTER TABLE public.u ADD CONSTRAINT together CHECK (a > 0 and a < 4) NOT VALID;
