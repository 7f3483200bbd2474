ALTER PUBLICATION app DROP TABLE ONLY public.videos;
ALTER TABLE public.videos ALTER COLUMN id TYPE bigint,
    ALTER COLUMN title TYPE character varying(80);
ALTER PUBLICATION app ADD TABLE ONLY public.videos (id, title) WHERE (id > 0);
