DROP TABLE public.rooms;
CREATE TABLE public.readings (
    taken integer NOT NULL,
    place integer
) PARTITION BY RANGE (taken);
CREATE TABLE public.readings_low (
    taken integer NOT NULL,
    place integer
) PARTITION BY LIST (place);
CREATE TABLE public.readings_low_1 PARTITION OF public.readings_low FOR VALUES IN (1);
ALTER TABLE public.readings ATTACH PARTITION public.readings_low FOR VALUES FROM (0) TO (10);
CREATE INDEX readings_low_place ON ONLY public.readings_low (place);
CREATE TABLE public.readings_high (
    taken integer NOT NULL,
    place integer
);
ALTER TABLE public.readings ATTACH PARTITION public.readings_high FOR VALUES FROM (10) TO (20);
CREATE INDEX readings_high_place ON public.readings_high (place);
CREATE INDEX readings_place ON ONLY public.readings (place);
ALTER INDEX public.readings_place ATTACH PARTITION public.readings_low_place;
CREATE INDEX readings_low_1_place ON public.readings_low_1 (place);
ALTER INDEX public.readings_place ATTACH PARTITION public.readings_high_place;
