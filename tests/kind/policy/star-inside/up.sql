ALTER TABLE public.members RENAME COLUMN name TO label;
DROP VIEW public.listed;
DROP POLICY seen ON public.docs;
DROP FUNCTION public.counted();
ALTER TABLE public.members DROP COLUMN gone;
ALTER TABLE public.members ADD COLUMN more text;
CREATE FUNCTION public.counted()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from (select * from members) t;
END;
CREATE POLICY seen ON public.docs USING (exists (select * from members m where m.id = docs.id));
ALTER POLICY large ON public.docs USING (size * 3 < 10);
CREATE VIEW public.listed AS with w as (select * from members) select w.id from w;
