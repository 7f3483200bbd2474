ALTER DOMAIN public.d RENAME TO d_old;
ALTER DOMAIN public.many RENAME TO many_old;
ALTER DOMAIN public.free RENAME TO free_old;
ALTER TYPE public.pair RENAME TO couple_old;
DROP DOMAIN public.over;
CREATE DOMAIN public.d AS integer CONSTRAINT d_check CHECK (value > 0);
CREATE DOMAIN public.over AS public.d;
CREATE DOMAIN public.many AS public.d[];
CREATE DOMAIN public.free AS integer NOT NULL;
CREATE TYPE public.couple AS (
    a public.d,
    b public.free
);
ALTER TYPE public.unheld ALTER ATTRIBUTE a TYPE public.free;
ALTER TABLE public.t ALTER COLUMN p TYPE public.couple USING p::text::public.couple;
DROP TYPE public.couple_old;
ALTER TABLE public.t ALTER COLUMN q TYPE public.d[] USING q::text::public.d[],
    ALTER COLUMN r TYPE public.many USING r::text::public.many;
DROP DOMAIN public.many_old;
DROP DOMAIN public.d_old;
ALTER TABLE public.u ALTER COLUMN a TYPE public.free USING a::text::public.free;
DROP DOMAIN public.free_old;
