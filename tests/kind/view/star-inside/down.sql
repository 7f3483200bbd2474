ALTER TABLE public.members RENAME COLUMN label TO name;
DROP VIEW public.listed;
ALTER TABLE public.members DROP COLUMN more;
CREATE VIEW public.listed AS with w as (select * from members) select w.id from w;
