DROP POLICY p ON public.items;
DROP MATERIALIZED VIEW public.kept;
DROP VIEW public.places;
ALTER TABLE public.stock ALTER COLUMN place TYPE character varying(80);
CREATE VIEW public.places AS select place from stock;
CREATE POLICY p ON public.items FOR SELECT USING (exists (select from places k where k.place = items.place));
CREATE MATERIALIZED VIEW public.kept AS select place from places;
