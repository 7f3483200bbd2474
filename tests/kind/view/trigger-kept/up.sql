DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
CREATE VIEW public.v AS select a from t;
CREATE TRIGGER tg INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.tf();
COMMENT ON VIEW public.v IS 'v';
