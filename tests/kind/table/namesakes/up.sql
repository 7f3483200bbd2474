ALTER TYPE public.e RENAME TO e2;
ALTER DOMAIN public.d RENAME TO d2;
ALTER DOMAIN public.d2 RENAME CONSTRAINT d_check TO d2_check;
ALTER TYPE public.ct RENAME TO ct2;
ALTER SEQUENCE public.s RENAME TO s2;
ALTER FUNCTION public.f(integer) RENAME TO f2;
ALTER TABLE public.t RENAME TO t2;
ALTER TABLE public.t2 RENAME CONSTRAINT t_pkey TO t2_pkey;
ALTER TABLE public.t2 RENAME CONSTRAINT t_a_check TO t2_a_check;
ALTER TABLE public.part RENAME TO part2;
ALTER TABLE public.base RENAME TO base2;
ALTER PUBLICATION pub DROP TABLE ONLY public.t2;
DROP VIEW public.w;
DROP VIEW public.v;
CREATE TABLE public.heir_base_held ();
ALTER TABLE public.heir INHERIT public.heir_base_held;
ALTER TABLE public.heir NO INHERIT public.base2;
ALTER TABLE public.part2 DETACH PARTITION public.part_1;
ALTER TABLE public.u DROP CONSTRAINT u_x_fkey;
DROP INDEX public.t_f_idx;
DROP FUNCTION public.rt(public.t2);
CREATE TYPE public.e AS ENUM ('x', 'y');
CREATE DOMAIN public.d AS integer CONSTRAINT d_check CHECK (value > 1);
CREATE TYPE public.ct AS (
    p text
);
CREATE SEQUENCE public.s;
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select a + 1 $$;
CREATE INDEX t2_f2_idx ON public.t2 (f2(a));
CREATE TABLE public.t (
    a integer NOT NULL,
    b public.e,
    c public.d,
    g public.ct,
    h integer DEFAULT f(1),
    i integer DEFAULT nextval('s'),
    CONSTRAINT t_pkey PRIMARY KEY (a),
    CONSTRAINT t_a_check CHECK (f(a) > 0)
);
CREATE FUNCTION public.rt(public.t)
    RETURNS SETOF public.t
    LANGUAGE sql
AS $$ select $1 $$;
CREATE INDEX t_f_idx ON public.t (f(a));
CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.tf();
GRANT SELECT ON TABLE public.t TO role_a;
ALTER TABLE public.u ADD CONSTRAINT u_x_fkey FOREIGN KEY (x) REFERENCES public.t (a);
ALTER POLICY p ON public.u USING (exists (select from t where t.a = x and f(x) > 1));
CREATE TABLE public.part (
    a integer
) PARTITION BY LIST (a);
ALTER TABLE public.part ATTACH PARTITION public.part_1 FOR VALUES IN (1);
CREATE TABLE public.base (
    z integer
);
ALTER TABLE public.heir RENAME COLUMN z TO z_own;
ALTER TABLE public.heir_base_held ADD COLUMN z integer;
UPDATE public.heir SET z = z_own;
ALTER TABLE public.heir DROP COLUMN z_own;
ALTER TABLE public.heir INHERIT public.base;
ALTER TABLE public.heir NO INHERIT public.heir_base_held;
DROP TABLE public.heir_base_held;
CREATE VIEW public.v AS select a, b, c, f(a) from t;
CREATE VIEW public.w AS select a from v;
ALTER PUBLICATION pub ADD TABLE ONLY public.t;
