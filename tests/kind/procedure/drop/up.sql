DROP PROCEDURE public.p(integer, text);
