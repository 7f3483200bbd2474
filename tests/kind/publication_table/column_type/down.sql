ALTER PUBLICATION app DROP TABLE ONLY public.videos;
ALTER TABLE public.videos ALTER COLUMN id TYPE integer,
    ALTER COLUMN title TYPE text;
ALTER PUBLICATION app ADD TABLE ONLY public.videos (id, title) WHERE (id > 0);
