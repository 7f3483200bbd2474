ALTER TABLE public.stays DROP CONSTRAINT odd,
    DROP CONSTRAINT stays_room_at_fkey;
