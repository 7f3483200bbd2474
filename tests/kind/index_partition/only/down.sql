DROP INDEX public.by_id;
ALTER TABLE ONLY public.t DROP CONSTRAINT keys;
CREATE INDEX by_id ON ONLY public.t (id);
