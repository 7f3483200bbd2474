CREATE OR REPLACE FUNCTION public.last()
    RETURNS integer
    LANGUAGE sql
RETURN ((select max(id) from t));
CREATE OR REPLACE FUNCTION public.double(n integer)
    RETURNS integer
    LANGUAGE sql
RETURN (n * 2);
