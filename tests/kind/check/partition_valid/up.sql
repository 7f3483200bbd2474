ALTER TABLE public.readings DROP CONSTRAINT small;
ALTER TABLE public.readings ADD CONSTRAINT positive CHECK (value > 0) NOT VALID,
    ADD CONSTRAINT small CHECK (value < 100) NOT VALID;
ALTER TABLE public.readings_1 VALIDATE CONSTRAINT positive;
ALTER TABLE public.readings_2 VALIDATE CONSTRAINT small;
ALTER TABLE public.readings_2_1 VALIDATE CONSTRAINT small;
