DROP TABLE public.readings_high;
DROP TABLE public.readings_low_1;
DROP TABLE public.readings_low;
DROP TABLE public.readings;
CREATE TABLE public.rooms (
    id integer
);
