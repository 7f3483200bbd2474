DROP VIEW public.w;
ALTER VIEW public.v ALTER COLUMN at DROP DEFAULT;
ALTER VIEW public.v ALTER COLUMN name SET DEFAULT 'x';
DROP FUNCTION public.f();
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 7;
COMMENT ON COLUMN public.v.id IS 'Number';
CREATE VIEW public.w AS select name from t;
ALTER VIEW public.w ALTER COLUMN name SET DEFAULT 'w';
