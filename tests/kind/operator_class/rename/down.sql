ALTER SCHEMA "S" RENAME TO s;
ALTER TYPE public.feeling RENAME TO mood;
ALTER OPERATOR FAMILY public."Hashes" USING hash RENAME TO hashes;
ALTER OPERATOR FAMILY public."The moods" USING btree RENAME TO mood_ops;
ALTER OPERATOR CLASS public.moods USING btree RENAME TO mood_ops;
