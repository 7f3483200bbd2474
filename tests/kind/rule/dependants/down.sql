ALTER TYPE public.level RENAME TO level_old;
DROP VIEW public.v;
DROP RULE back ON public.u;
DROP RULE other ON public.t;
DROP RULE high ON public.t;
DROP RULE weighs ON public.t;
DROP FUNCTION public.weight(integer);
CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE FUNCTION public.weight(integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select 1 $$;
ALTER TABLE public.t ALTER COLUMN l TYPE public.level USING l::text::public.level;
DROP TYPE public.level_old;
CREATE RULE weighs AS ON INSERT TO public.t DO ALSO (insert into log (id) values (weight(new.id)));
CREATE RULE high AS ON DELETE TO public.t WHERE (old.l = 'high') DO INSTEAD NOTHING;
ALTER TABLE public.u ALTER COLUMN id TYPE integer;
CREATE RULE other AS ON INSERT TO public.t DO ALSO (insert into u (id) values (new.id));
CREATE RULE back AS ON DELETE TO public.u DO ALSO (delete from t where id = old.id);
CREATE VIEW public.v AS select id from u;
CREATE RULE v_insert AS ON INSERT TO public.v DO INSTEAD (insert into u values (new.id));
