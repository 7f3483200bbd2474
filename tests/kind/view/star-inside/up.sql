ALTER TABLE public.members RENAME COLUMN name TO label;
ALTER TABLE public.members ADD COLUMN more text;
CREATE OR REPLACE VIEW public.listed AS with w as (select * from members) select w.id from w;
