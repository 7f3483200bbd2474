CREATE TABLE public.t (
    id integer NOT NULL,
    a text,
    "Odd c" integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE RULE "T delete" AS ON DELETE TO public.t WHERE (old.id = 1) DO INSTEAD NOTHING;
ALTER TABLE public.t ENABLE REPLICA RULE "T delete";
CREATE RULE t_always AS ON INSERT TO public.t DO ALSO (select 1);
ALTER TABLE public.t ENABLE ALWAYS RULE t_always;
CREATE RULE t_notify AS ON INSERT TO public.t DO ALSO (notify changes);
CREATE RULE a_name_that_is_exactly_as_long_as_postgresql_lets_names_be_1234 AS ON DELETE TO public.t DO ALSO NOTHING;
COMMENT ON RULE t_always ON public.t IS 'read, and nothing done';
CREATE TABLE public.log (
    id integer,
    what text
);
CREATE RULE t_insert AS ON INSERT TO public.t DO ALSO (insert into log values (new.id, 'it''s DO new'));
CREATE RULE t_update AS ON UPDATE TO public.t WHERE (old.a <> new.a and new.a <> ' do instead ') DO ALSO (insert into log (id, what) values (old.id, 'updated'); delete from log where id = new."Odd c";);
CREATE RULE t_off AS ON INSERT TO public.t DO ALSO (insert into log (id) values (new.id));
ALTER TABLE public.t DISABLE RULE t_off;
CREATE RULE t_star AS ON INSERT TO public.t DO ALSO (insert into log select new.id, new.a from t x);
CREATE RULE t_found AS ON INSERT TO public.t WHERE (exists (select from log l where l.id = new.id)) DO INSTEAD NOTHING;
COMMENT ON RULE t_update ON public.t IS 'two of them';
CREATE VIEW public.v AS select id, a from t where id > 0;
CREATE RULE v_insert AS ON INSERT TO public.v DO INSTEAD (insert into t (id, a) values (new.id, new.a) returning id, a);
CREATE RULE v_update AS ON UPDATE TO public.v DO INSTEAD (update t set a = new.a where id = old.id);
CREATE RULE v_delete AS ON DELETE TO public.v DO INSTEAD (delete from t where id = old.id);
COMMENT ON RULE v_update ON public.v IS 'through';
