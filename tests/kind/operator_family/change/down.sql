ALTER OPERATOR FAMILY public.hashes USING hash DROP
    OPERATOR 1 (public.mood, integer);
ALTER OPERATOR FAMILY public.loose USING btree DROP
    OPERATOR 1 (public.mood, public.mood),
    OPERATOR 5 (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood);
ALTER OPERATOR FAMILY public.loose USING btree ADD
    OPERATOR 1 public.<<< (public.mood, public.mood),
    OPERATOR 3 public.=== (public.mood, integer);
