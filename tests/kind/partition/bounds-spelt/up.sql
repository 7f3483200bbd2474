CREATE TABLE public.days (
    day timestamp with time zone NOT NULL,
    part bigint
) PARTITION BY RANGE (day, part);
CREATE TABLE public.early PARTITION OF public.days FOR VALUES FROM ('2024-1-1', 1) TO ('2024-02-01', 10);
CREATE TABLE public.amounts (
    amount numeric(6,2)
) PARTITION BY LIST (amount);
CREATE TABLE public.few PARTITION OF public.amounts FOR VALUES IN (1, -2.5, null);
