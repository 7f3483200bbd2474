ALTER PUBLICATION app DROP TABLE ONLY public.gone;
ALTER PUBLICATION app DROP TABLE ONLY public.videos;
DROP TABLE public.gone;
ALTER TABLE public.videos DROP COLUMN title;
ALTER PUBLICATION app ADD TABLE ONLY public.videos (id);
