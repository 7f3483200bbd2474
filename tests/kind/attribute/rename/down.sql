ALTER TYPE public.c RENAME ATTRIBUTE "A a" TO a;
DROP VIEW public.v;
COMMENT ON COLUMN public.c.a IS 'said';
CREATE VIEW public.v AS select (c).a from t;
