DROP TABLE public.columns_seen;
DROP DOMAIN public.small_number;
