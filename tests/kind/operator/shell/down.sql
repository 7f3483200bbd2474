DROP OPERATOR public.>>> (integer, bigint);
DROP OPERATOR public.!!== (integer, integer);
