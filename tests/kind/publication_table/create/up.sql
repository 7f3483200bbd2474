CREATE TABLE public.later (
    id integer NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION app ADD TABLE ONLY public.videos (title, id) WHERE (id > 3 and title is not null);
ALTER PUBLICATION app ADD TABLE ONLY other.videos;
ALTER PUBLICATION app ADD TABLE ONLY public."Odd Table" ("Odd Column") WHERE ("Odd Column" <> 0);
ALTER PUBLICATION app ADD TABLE ONLY public.later;
