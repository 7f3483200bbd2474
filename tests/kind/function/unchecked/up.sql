SET check_function_bodies = off;
DROP TABLE public.orders;
CREATE OR REPLACE FUNCTION public.last_order()
    RETURNS integer
    LANGUAGE sql STABLE
AS $$ select max(id) from orders $$;
CREATE OR REPLACE FUNCTION public.count_orders()
    RETURNS bigint
    LANGUAGE plpgsql
AS $$
declare
    row orders%rowtype;
begin
    return (select count(*) from orders where id > 0);
end
$$;
RESET check_function_bodies;
