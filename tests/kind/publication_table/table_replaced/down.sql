ALTER PUBLICATION app DROP TABLE ONLY public.videos;
DROP TABLE public.videos;
CREATE TABLE public.videos (
    id integer NOT NULL,
    CONSTRAINT videos_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION app SET (publish_via_partition_root='false');
ALTER PUBLICATION app ADD TABLE ONLY public.videos WHERE (id > 0);
