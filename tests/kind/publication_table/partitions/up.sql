CREATE TABLE public.events (
    id integer NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);
CREATE TABLE public.events_1 PARTITION OF public.events FOR VALUES FROM (1) TO (10);
CREATE TABLE public.base (
    id integer NOT NULL,
    CONSTRAINT base_pkey PRIMARY KEY (id)
);
CREATE TABLE public.heir () INHERITS (public.base);
CREATE PUBLICATION app WITH (publish_via_partition_root='true');
ALTER PUBLICATION app ADD TABLE ONLY public.events;
CREATE PUBLICATION parts;
ALTER PUBLICATION parts ADD TABLE ONLY public.events_1;
ALTER PUBLICATION parts ADD TABLE ONLY public.base;
