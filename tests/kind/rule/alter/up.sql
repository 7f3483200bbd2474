ALTER RULE renamed ON public.t RENAME TO "Renamed";
CREATE OR REPLACE RULE same_name AS ON UPDATE TO public.t DO INSTEAD (insert into log values (new.id, old.a));
ALTER TABLE public.t DISABLE RULE off;
ALTER TABLE public.t ENABLE RULE on_again;
CREATE OR REPLACE RULE "both" AS ON INSERT TO public.t DO INSTEAD NOTHING;
ALTER TABLE public.t ENABLE ALWAYS RULE "both";
CREATE OR REPLACE RULE condition AS ON UPDATE TO public.t DO INSTEAD NOTHING;
COMMENT ON RULE same_name ON public.t IS 'after';
CREATE OR REPLACE RULE v_insert AS ON INSERT TO public.v DO INSTEAD (insert into t (id, a) values (new.id, new.a));
