ALTER TABLE public.t DROP CONSTRAINT t_check,
    DROP CONSTRAINT t_p_check,
    DROP CONSTRAINT t_a_check;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
DROP DOMAIN public.d;
CREATE DOMAIN public.d AS character varying(10) DEFAULT 'x' CONSTRAINT d_check CHECK (value <> '');
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN n TYPE character varying(10),
    ALTER COLUMN p TYPE numeric(8,2);
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0),
    ADD CONSTRAINT t_p_check CHECK (p in (1, 2, 3.14)),
    ADD CONSTRAINT t_check CHECK (a > b);
