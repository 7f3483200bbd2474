CREATE TABLE public.readings_1 (
    sensor integer CONSTRAINT first NOT NULL,
    value integer,
    twice integer GENERATED ALWAYS AS (value + value) STORED
);
ALTER TABLE public.readings ATTACH PARTITION public.readings_1 FOR VALUES IN (1);
