DROP INDEX public.t_b_idx;
DROP INDEX public.t_a_idx;
DROP OPERATOR CLASS public.goes USING hash;
DROP OPERATOR CLASS public.usual USING hash;
DROP OPERATOR CLASS public.mood_ops USING btree;
DROP OPERATOR FAMILY public.goes USING hash;
CREATE OPERATOR CLASS public.mood_ops FOR TYPE public.mood USING btree FAMILY public.mood_ops AS
    OPERATOR 1 public.<<< (public.mood, public.mood),
    OPERATOR 3 public.=== (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood) public.cmp(public.mood, public.mood);
ALTER OPERATOR CLASS public.mood_ops USING btree OWNER TO role_a;
COMMENT ON OPERATOR CLASS public.mood_ops USING btree IS 'moods';
CREATE OPERATOR CLASS public.usual DEFAULT FOR TYPE public.mood USING hash FAMILY public.hashes AS
    FUNCTION 1 (public.mood, public.mood) public.hash(public.mood);
CREATE INDEX t_a_idx ON public.t (a public.mood_ops);
CREATE INDEX t_b_idx ON public.t USING hash (b public.usual);
