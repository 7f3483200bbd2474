CREATE OR REPLACE RULE stars AS ON INSERT TO public.t DO ALSO (insert into copies select new.*);
