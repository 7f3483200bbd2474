CREATE SCHEMA s;
CREATE TYPE public.mood AS ENUM ('a', 'b');
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE FUNCTION public.lt(a public.mood, b public.mood)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text < b::text $$;
CREATE FUNCTION public.le(a public.mood, b public.mood)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text <= b::text $$;
CREATE FUNCTION public.eq(a public.mood, b public.mood)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text = b::text $$;
CREATE FUNCTION public.ge(a public.mood, b public.mood)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text >= b::text $$;
CREATE FUNCTION public.gt(a public.mood, b public.mood)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text > b::text $$;
CREATE FUNCTION public.eq(a public.mood, b integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select a::text = b::text $$;
CREATE FUNCTION public.cmp(a public.mood, b public.mood)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select case when a::text < b::text then -1 when a::text = b::text then 0 else 1 end $$;
CREATE FUNCTION public.cmp(a public.mood, b integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select 1 $$;
CREATE FUNCTION public.hash(a public.mood)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select 1 $$;
CREATE OPERATOR public.<<< (FUNCTION = public.lt, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE OPERATOR public.<<= (FUNCTION = public.le, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE OPERATOR public.=== (FUNCTION = public.eq, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE OPERATOR public.=== (FUNCTION = public.eq, LEFTARG = public.mood, RIGHTARG = integer);
CREATE OPERATOR public.>>= (FUNCTION = public.ge, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE OPERATOR public.>>> (FUNCTION = public.gt, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE OPERATOR FAMILY s.hashes USING hash;
ALTER OPERATOR FAMILY s.hashes USING hash OWNER TO role_a;
COMMENT ON OPERATOR FAMILY s.hashes USING hash IS 'hashes';
CREATE OPERATOR FAMILY public."all moods" USING btree;
ALTER OPERATOR FAMILY public."all moods" USING btree ADD
    OPERATOR 3 public.=== (public.mood, integer),
    FUNCTION 1 (public.mood, integer) public.cmp(public.mood, integer);
CREATE OPERATOR FAMILY public.mood_ops USING btree;
CREATE OPERATOR FAMILY public.held USING gin;
ALTER OPERATOR FAMILY public.held USING gin ADD
    OPERATOR 1 = (text, text),
    FUNCTION 1 (text, text) bttextcmp(text, text),
    FUNCTION 4 (text, text) ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal);
CREATE OPERATOR FAMILY public.bare USING hash;
CREATE OPERATOR CLASS public.mood_ops FOR TYPE public.mood USING btree FAMILY public.mood_ops AS
    OPERATOR 1 public.<<< (public.mood, public.mood),
    OPERATOR 2 public.<<= (public.mood, public.mood),
    OPERATOR 3 public.=== (public.mood, public.mood),
    OPERATOR 4 public.>>= (public.mood, public.mood),
    OPERATOR 5 public.>>> (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood) public.cmp(public.mood, public.mood);
ALTER OPERATOR CLASS public.mood_ops USING btree OWNER TO role_a;
COMMENT ON OPERATOR CLASS public.mood_ops USING btree IS 'moods';
CREATE OPERATOR CLASS public.mood_ops FOR TYPE public.mood USING hash FAMILY s.hashes AS
    OPERATOR 1 public.=== (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood) public.hash(public.mood);
CREATE OPERATOR CLASS s."Mixed ops" FOR TYPE public.mood USING btree FAMILY public."all moods" AS
    OPERATOR 1 public.<<< (public.mood, public.mood),
    FUNCTION 1 (public.mood, public.mood) public.cmp(public.mood, public.mood);
CREATE OPERATOR CLASS public.held FOR TYPE text USING gin FAMILY public.held AS
    FUNCTION 2 (text, text) ginarrayextract(anyarray, internal, internal),
    FUNCTION 3 (text, text) ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal);
CREATE OPERATOR CLASS public.bare FOR TYPE public.pair USING hash FAMILY public.bare AS STORAGE public.pair;
CREATE TABLE public.t (
    a public.mood,
    b public.mood
);
CREATE INDEX t_a_idx ON public.t (a public.mood_ops);
CREATE INDEX t_b_idx ON public.t USING hash (b public.mood_ops);
CREATE INDEX t_b_idx1 ON public.t (b s."Mixed ops");
