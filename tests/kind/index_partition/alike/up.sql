CREATE TABLE public.whole (
    a integer,
    b text
) PARTITION BY LIST (a);
CREATE TABLE public.attached (
    a integer,
    b text
);
CREATE INDEX share ON public.attached (b);
CREATE INDEX whole_b ON public.whole (b);
ALTER TABLE public.whole ATTACH PARTITION public.attached FOR VALUES IN (1);
CREATE INDEX alike ON public.attached (b);
CREATE TABLE public.made PARTITION OF public.whole FOR VALUES IN (2);
CREATE INDEX also_alike ON public.made (b);
