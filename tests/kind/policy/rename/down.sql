ALTER POLICY "New name" ON public.t RENAME TO "Old name";
ALTER POLICY p3 ON public.t RENAME TO p2;
COMMENT ON POLICY p2 ON public.t IS NULL;
ALTER POLICY "Old name" ON public.t TO PUBLIC;
