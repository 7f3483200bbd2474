DROP DOMAIN public.amount;
DROP FUNCTION public.fits(integer);
DROP FUNCTION public.fits(text);
