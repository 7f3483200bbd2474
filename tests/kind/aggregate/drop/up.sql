DROP AGGREGATE public.counted(*);
DROP AGGREGATE public.total(integer);
DROP FUNCTION public.next_number(bigint);
CREATE OR REPLACE FUNCTION public.uses()
    RETURNS bigint
    LANGUAGE sql
AS $$ select total(x) from generate_series(1::bigint, 3) x $$;
