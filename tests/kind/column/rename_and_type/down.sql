ALTER TABLE public.sales RENAME TO orders;
ALTER TABLE public.orders RENAME COLUMN cents TO total;
ALTER TABLE public.orders RENAME CONSTRAINT sales_pkey TO orders_pkey;
ALTER TABLE public.orders DROP CONSTRAINT sales_cents_check;
ALTER TABLE public.orders ALTER COLUMN total TYPE numeric(12,2) USING (orders.total / 100.0 * (rate / rate)::numeric);
ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0);
