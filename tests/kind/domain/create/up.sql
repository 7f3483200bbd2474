CREATE DOMAIN public.email AS text COLLATE "C" DEFAULT '' NOT NULL CONSTRAINT email_check CHECK (value ~ '@');
COMMENT ON DOMAIN public.email IS 'An address';
CREATE DOMAIN public.positive AS integer DEFAULT 1 CONSTRAINT above CHECK (value > 0) CONSTRAINT positive_check CHECK (value < 1000000) CONSTRAINT positive_check1 CHECK (value <> 13);
COMMENT ON CONSTRAINT positive_check1 ON DOMAIN public.positive IS 'Unlucky';
CREATE DOMAIN public.emails AS public.email[];
CREATE DOMAIN public.odd AS numeric(10,2);
CREATE TABLE public.t (
    e public.email,
    p public.positive NOT NULL,
    es public.emails
);
