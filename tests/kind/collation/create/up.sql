CREATE SCHEMA s;
CREATE COLLATION public.c (LOCALE = 'C');
ALTER COLLATION public.c OWNER TO role_a;
COMMENT ON COLLATION public.c IS 'the C of libc';
CREATE COLLATION public."Mixed one" (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION public.same (LOCALE = 'POSIX');
CREATE COLLATION s.de (PROVIDER = ICU, LOCALE = 'de-u-co-phonebk');
CREATE COLLATION public.any_case (PROVIDER = ICU, LOCALE = 'und-u-ks-level2', DETERMINISTIC = FALSE);
CREATE COLLATION public."de_DE" (PROVIDER = ICU, LOCALE = 'de');
CREATE COLLATION public.posix FROM "POSIX";
CREATE DOMAIN public.d AS text COLLATE s.de;
CREATE TYPE public.p AS (
    a text COLLATE public.any_case
);
CREATE FUNCTION public.f(a text)
    RETURNS text
    LANGUAGE sql
BEGIN ATOMIC
select a collate any_case;
END;
CREATE TABLE public.t (
    a text COLLATE public.c NOT NULL,
    b text COLLATE public."Mixed one",
    d character varying(10)[] COLLATE public.any_case DEFAULT array['x'],
    e text COLLATE public."de_DE",
    CONSTRAINT t_pkey PRIMARY KEY (a),
    CONSTRAINT t_b_check CHECK (b > 'a' collate s.de),
    CONSTRAINT t_e_key UNIQUE (e)
);
CREATE INDEX t_b_idx ON public.t (b COLLATE s.de);
CREATE INDEX t_lower_idx ON public.t (lower(b collate any_case));
CREATE VIEW public.v AS select a collate s.de as x from t order by b collate any_case;
