ALTER TABLE public.stays ADD CONSTRAINT stays_room_at_fkey FOREIGN KEY (room, PERIOD at) REFERENCES public.rooms (id, PERIOD at),
    ADD CONSTRAINT odd FOREIGN KEY (room, PERIOD period) REFERENCES public.rooms (id, PERIOD at);
