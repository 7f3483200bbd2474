ALTER TABLE public.orders RENAME TO sales;
ALTER TABLE public.sales RENAME COLUMN total TO cents;
ALTER TABLE public.sales RENAME CONSTRAINT orders_pkey TO sales_pkey;
ALTER TABLE public.sales DROP CONSTRAINT orders_total_check;
ALTER TABLE public.sales ALTER COLUMN cents TYPE bigint USING ((cents * 100)::bigint);
ALTER TABLE public.sales ADD CONSTRAINT sales_cents_check CHECK (cents >= 0);
