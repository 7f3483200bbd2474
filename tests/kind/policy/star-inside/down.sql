ALTER TABLE public.members RENAME COLUMN label TO name;
DROP VIEW public.listed;
DROP POLICY seen ON public.docs;
DROP FUNCTION public.counted();
ALTER TABLE public.members DROP COLUMN more;
ALTER TABLE public.members ADD COLUMN gone text;
CREATE FUNCTION public.counted()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from (select * from members) t;
END;
CREATE POLICY seen ON public.docs USING (exists (select * from members m where m.id = docs.id));
ALTER POLICY large ON public.docs USING (size * 2 < 10);
CREATE VIEW public.listed AS with w as (select * from members) select w.id from w;
