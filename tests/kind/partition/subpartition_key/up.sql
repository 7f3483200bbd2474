ALTER TABLE public.orders_eu DETACH PARTITION public.orders_eu_1;
ALTER TABLE public.orders_eu_1 DROP CONSTRAINT orders_customer_fkey;
ALTER TABLE public.orders_eu_1 DROP CONSTRAINT orders_eu_1_pkey;
ALTER TABLE public.orders_eu DETACH PARTITION public.orders_eu_0;
ALTER TABLE public.orders_eu_0 DROP CONSTRAINT orders_customer_fkey;
ALTER TABLE public.orders_eu_0 DROP CONSTRAINT orders_eu_0_pkey;
DROP TABLE public.orders_eu;
ALTER TABLE public.customers ALTER COLUMN id TYPE bigint;
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint,
    ALTER COLUMN customer TYPE bigint;
CREATE TABLE public.orders_eu PARTITION OF public.orders FOR VALUES IN ('de', 'fr') PARTITION BY HASH (id);
CREATE POLICY own ON public.orders_eu USING (customer = 1);
COMMENT ON TABLE public.orders_eu IS 'EU';
COMMENT ON COLUMN public.orders_eu.id IS 'number';
ALTER TABLE public.orders_eu_0 ALTER COLUMN id TYPE bigint,
    ALTER COLUMN customer TYPE bigint;
ALTER TABLE public.orders_eu_0 ADD CONSTRAINT orders_eu_0_pkey PRIMARY KEY (region, id);
ALTER TABLE public.orders_eu_0 ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers (id);
ALTER TABLE public.orders_eu ATTACH PARTITION public.orders_eu_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE public.orders_eu_1 ALTER COLUMN id TYPE bigint,
    ALTER COLUMN customer TYPE bigint;
ALTER TABLE public.orders_eu_1 ADD CONSTRAINT orders_eu_1_pkey PRIMARY KEY (region, id);
ALTER TABLE public.orders_eu_1 ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers (id);
ALTER TABLE public.orders_eu ATTACH PARTITION public.orders_eu_1 FOR VALUES WITH (modulus 2, remainder 1);
