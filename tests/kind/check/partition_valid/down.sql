ALTER TABLE public.readings DROP CONSTRAINT small,
    DROP CONSTRAINT positive;
ALTER TABLE public.readings ADD CONSTRAINT small CHECK (value < 100) NOT VALID;
ALTER TABLE public.readings_1 VALIDATE CONSTRAINT small;
