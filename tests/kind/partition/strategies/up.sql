CREATE TABLE public.h (
    a integer,
    b text
) PARTITION BY HASH (a, b);
CREATE TABLE public.h0 PARTITION OF public.h FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE public.h1 PARTITION OF public.h FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE public.l (
    a integer,
    b text
) PARTITION BY LIST (lower(b));
CREATE TABLE public.l0 PARTITION OF public.l FOR VALUES IN ('x', 'y');
CREATE TABLE public.l1 PARTITION OF public.l FOR VALUES IN (null);
CREATE TABLE public.l2 PARTITION OF public.l DEFAULT;
CREATE TABLE public.r (
    a integer,
    b text
) PARTITION BY RANGE (b COLLATE "C" text_pattern_ops, a);
CREATE TABLE public.r0 PARTITION OF public.r FOR VALUES FROM (minvalue, minvalue) TO ('m', 3);
CREATE TABLE public.r1 PARTITION OF public.r FOR VALUES FROM ('m', 3) TO (maxvalue, maxvalue) PARTITION BY LIST (a);
CREATE TABLE public.r10 PARTITION OF public.r1 FOR VALUES IN (1, 2);
CREATE TABLE public.r11 PARTITION OF public.r1 DEFAULT PARTITION BY HASH (b);
CREATE TABLE public."R 🐘" PARTITION OF public.r11 FOR VALUES WITH (modulus 1, remainder 0);
