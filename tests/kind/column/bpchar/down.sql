ALTER TABLE public.codes DROP COLUMN several,
    DROP COLUMN free;
DROP FUNCTION public.first_of(bpchar);
DROP DOMAIN public.code;
