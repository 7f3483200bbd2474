ALTER OPERATOR FAMILY public.hashes USING hash ADD
    OPERATOR 1 public.=== (public.mood, integer);
ALTER OPERATOR FAMILY public.loose USING btree DROP
    OPERATOR 1 (public.mood, public.mood),
    OPERATOR 3 (public.mood, integer);
ALTER OPERATOR FAMILY public.loose USING btree ADD
    OPERATOR 1 public.<<= (public.mood, public.mood),
    OPERATOR 5 public.>>> (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood) public.cmp(public.mood, public.mood);
