DROP VIEW public.w;
COMMENT ON COLUMN public.v.id IS NULL;
ALTER VIEW public.v ALTER COLUMN id DROP DEFAULT;
CREATE FUNCTION public.f()
    RETURNS text
    LANGUAGE sql
AS $$ select 'y' $$;
ALTER VIEW public.v ALTER COLUMN name SET DEFAULT f();
ALTER VIEW public.v ALTER COLUMN at SET DEFAULT now();
CREATE VIEW public.w AS select at, name from t;
ALTER VIEW public.w ALTER COLUMN name SET DEFAULT 'w';
