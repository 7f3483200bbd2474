DROP MATERIALIZED VIEW public.kept;
DROP POLICY p ON public.items;
DROP VIEW public.places;
ALTER TABLE public.stock ALTER COLUMN place TYPE text;
CREATE VIEW public.places AS select place from stock;
CREATE MATERIALIZED VIEW public.kept AS select place from places;
CREATE POLICY p ON public.items FOR SELECT USING (exists (select from kept k where k.place = items.place));
