ALTER TYPE public.status RENAME TO status_old;
ALTER DOMAIN public.live RENAME TO live_old;
ALTER TYPE public.pair RENAME TO pair_old;
ALTER TABLE public.t DROP COLUMN g;
CREATE TYPE public.status AS ENUM ('a', 'c');
CREATE DOMAIN public.live AS public.status DEFAULT 'a' CONSTRAINT live_check CHECK (value <> 'c');
CREATE TYPE public.pair AS (
    s public.status,
    n integer
);
ALTER TABLE public.t ALTER COLUMN l TYPE public.live USING l::text::public.live,
    ALTER COLUMN p TYPE public.pair USING p::text::public.pair,
    ALTER COLUMN ps TYPE public.pair[] USING ps::text::public.pair[];
DROP TYPE public.pair_old;
ALTER TABLE public.t ADD COLUMN g public.status GENERATED ALWAYS AS ('a'::status) STORED;
ALTER TABLE public.v ALTER COLUMN l TYPE public.live[] USING l::text::public.live[];
DROP DOMAIN public.live_old;
DROP TYPE public.status_old;
