ALTER FUNCTION public.next_number(bigint) RENAME TO next_state;
ALTER AGGREGATE public.total(integer) RENAME TO sum_of;
ALTER AGGREGATE public.counted(*) RENAME TO how_many;
ALTER AGGREGATE public."Odd one"(integer, text) RENAME TO plain;
ALTER AGGREGATE public.changed(integer) RENAME TO "Now other";
CREATE OR REPLACE AGGREGATE public."Now other"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '5');
