ALTER TABLE public.t RENAME COLUMN a TO aa;
DROP TRIGGER two ON public.t;
DROP TRIGGER one ON public.t;
ALTER TABLE public.t DROP COLUMN b;
CREATE OR REPLACE TRIGGER three AFTER INSERT OR UPDATE OF c ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER TABLE public.t ALTER COLUMN aa TYPE character varying(20);
CREATE TRIGGER one BEFORE UPDATE OF aa ON public.t FOR EACH ROW WHEN (old.aa is distinct from new.aa) EXECUTE FUNCTION public.touch();
ALTER TABLE public.t DISABLE TRIGGER one;
COMMENT ON TRIGGER one ON public.t IS 'kept';
