ALTER POLICY "Old name" ON public.t RENAME TO "New name";
ALTER POLICY p2 ON public.t RENAME TO p3;
ALTER POLICY "New name" ON public.t TO role_a;
COMMENT ON POLICY p3 ON public.t IS 'two';
