CREATE TABLE public.videos (
    id uuid NOT NULL,
    CONSTRAINT videos_pkey PRIMARY KEY (id)
);
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE PUBLICATION "Odd Name" WITH (publish='insert, delete', publish_via_partition_root='true');
ALTER PUBLICATION "Odd Name" ADD TABLE ONLY public.videos;
ALTER PUBLICATION "Odd Name" OWNER TO role_a;
COMMENT ON PUBLICATION "Odd Name" IS 'what goes to the warehouse';
CREATE PUBLICATION usual;
