CREATE TABLE public.rooms (
    at int4range NOT NULL,
    day daterange NOT NULL,
    CONSTRAINT rooms_pkey PRIMARY KEY (day, at WITHOUT OVERLAPS)
);
CREATE TABLE public.stays (
    id int4range,
    at int4range,
    day int4range,
    CONSTRAINT odd UNIQUE (id, at WITHOUT OVERLAPS)
);
