CREATE TABLE public.orders (
    id integer
);
CREATE OR REPLACE FUNCTION public.last_order()
    RETURNS integer
    LANGUAGE sql
AS $$ select max(id) from orders $$;
CREATE OR REPLACE FUNCTION public.count_orders()
    RETURNS bigint
    LANGUAGE plpgsql
AS $$
declare
    row orders%rowtype;
begin
    return (select count(*) from orders);
end
$$;
