DROP TABLE public.bookings_2;
ALTER TABLE public.bookings DROP CONSTRAINT apart;
ALTER TABLE public.bookings ADD CONSTRAINT apart EXCLUDE USING gist (room WITH =, during WITH &&);
