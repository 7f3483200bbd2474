DROP INDEX public.t_e;
