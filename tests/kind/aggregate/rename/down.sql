ALTER FUNCTION public.next_state(bigint) RENAME TO next_number;
ALTER AGGREGATE public.sum_of(integer) RENAME TO total;
ALTER AGGREGATE public.how_many(*) RENAME TO counted;
ALTER AGGREGATE public.plain(integer, text) RENAME TO "Odd one";
ALTER AGGREGATE public."Now other"(integer) RENAME TO changed;
CREATE OR REPLACE AGGREGATE public.changed(integer) (SFUNC = int4pl, STYPE = integer);
