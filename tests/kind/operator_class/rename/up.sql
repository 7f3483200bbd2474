ALTER SCHEMA s RENAME TO "S";
ALTER TYPE public.mood RENAME TO feeling;
ALTER OPERATOR FAMILY public.hashes USING hash RENAME TO "Hashes";
ALTER OPERATOR FAMILY public.mood_ops USING btree RENAME TO "The moods";
ALTER OPERATOR CLASS public.mood_ops USING btree RENAME TO moods;
