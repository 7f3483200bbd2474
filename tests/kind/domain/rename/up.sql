ALTER DOMAIN public.d RENAME TO dd;
ALTER DOMAIN public.dd RENAME CONSTRAINT d_check TO dd_check;
COMMENT ON DOMAIN public.dd IS 'x';
