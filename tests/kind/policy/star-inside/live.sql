CREATE OR REPLACE FUNCTION public.counted()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from (select * from members) t;
END;
