CREATE TABLE public.gone (
    id integer
);
CREATE TABLE public.log (
    id integer,
    what text
);
CREATE RULE one AS ON INSERT TO public.t DO ALSO (insert into log values (new.id));
CREATE RULE two AS ON DELETE TO public.t DO ALSO (delete from log);
CREATE RULE three AS ON INSERT TO public.gone DO ALSO (insert into log values (new.id));
