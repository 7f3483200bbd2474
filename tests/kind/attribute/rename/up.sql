ALTER TYPE public.c RENAME ATTRIBUTE a TO "A a";
DROP VIEW public.v;
COMMENT ON COLUMN public.c."A a" IS 'said so';
CREATE VIEW public.v AS select (c)."A a" as a from t;
