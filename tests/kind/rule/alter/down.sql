ALTER RULE "Renamed" ON public.t RENAME TO renamed;
CREATE OR REPLACE RULE same_name AS ON INSERT TO public.t DO ALSO (insert into log values (new.id, 'new'));
ALTER TABLE public.t ENABLE RULE off;
ALTER TABLE public.t DISABLE RULE on_again;
CREATE OR REPLACE RULE "both" AS ON INSERT TO public.t DO ALSO NOTHING;
ALTER TABLE public.t ENABLE REPLICA RULE "both";
CREATE OR REPLACE RULE condition AS ON UPDATE TO public.t WHERE (old.id = 1) DO INSTEAD NOTHING;
COMMENT ON RULE same_name ON public.t IS 'before';
CREATE OR REPLACE RULE v_insert AS ON INSERT TO public.v DO INSTEAD (insert into t (id) values (new.id));
