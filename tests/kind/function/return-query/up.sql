CREATE OR REPLACE FUNCTION public.last()
    RETURNS integer
    LANGUAGE sql
RETURN ((select max(id) + 1 from t));
CREATE OR REPLACE FUNCTION public.double(n integer)
    RETURNS integer
    LANGUAGE sql
RETURN ((with two as (values (2)) select n * column1 from two));
