ALTER SEQUENCE public.t_id_seq RENAME TO tt_id_seq;
ALTER TABLE public.t RENAME TO tt;
ALTER TABLE public.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
ALTER TABLE public.tt RENAME CONSTRAINT t_a_key TO tt_a_key;
ALTER TABLE public.tt RENAME CONSTRAINT t_a_check TO tt_a_check;
ALTER INDEX public.t_a_idx RENAME TO tt_a_idx;
CREATE OR REPLACE FUNCTION public.all_of()
    RETURNS SETOF public.tt
    LANGUAGE sql
AS $$ select * from tt $$;
