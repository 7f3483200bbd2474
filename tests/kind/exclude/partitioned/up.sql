ALTER TABLE public.bookings DROP CONSTRAINT apart;
ALTER TABLE public.bookings ADD CONSTRAINT apart EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (paid);
CREATE TABLE public.bookings_2 PARTITION OF public.bookings FOR VALUES IN (2);
