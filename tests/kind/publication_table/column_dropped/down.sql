ALTER PUBLICATION app DROP TABLE ONLY public.videos;
ALTER TABLE public.videos ADD COLUMN title text;
CREATE TABLE public.gone (
    id integer NOT NULL,
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION app ADD TABLE ONLY public.videos (id, title) WHERE (title <> '');
ALTER PUBLICATION app ADD TABLE ONLY public.gone;
