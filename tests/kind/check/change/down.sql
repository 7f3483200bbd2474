ALTER TABLE public.t DROP CONSTRAINT invalid,
    DROP CONSTRAINT inherits,
    DROP CONSTRAINT other;
ALTER DOMAIN public.d DROP CONSTRAINT other;
ALTER DOMAIN public.d ADD CONSTRAINT other CHECK (value > 1);
ALTER DOMAIN public.d VALIDATE CONSTRAINT valid;
COMMENT ON CONSTRAINT other ON DOMAIN public.d IS 'kept';
ALTER TABLE public.t ADD CONSTRAINT other CHECK (a > 1),
    ADD CONSTRAINT inherits CHECK (a > 2);
ALTER TABLE public.t VALIDATE CONSTRAINT valid;
ALTER TABLE public.t ADD CONSTRAINT invalid CHECK (a > 4) NOT VALID;
COMMENT ON CONSTRAINT other ON public.t IS 'kept';
COMMENT ON CONSTRAINT invalid ON public.t IS 'still said';
COMMENT ON CONSTRAINT commented ON public.t IS 'old';
