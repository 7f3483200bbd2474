DROP TRANSFORM FOR public.pair LANGUAGE sql;
DROP TRANSFORM FOR bigint LANGUAGE plpgsql;
DROP FUNCTION public.f(integer);
DROP TRANSFORM FOR integer LANGUAGE sql;
DROP FUNCTION public.to_sql(internal);
DROP FUNCTION public.from_sql(internal);
DROP TYPE public.pair;
DROP DOMAIN s.d;
DROP SCHEMA s;
