ALTER SEQUENCE public.tt_id_seq RENAME TO t_id_seq;
ALTER TABLE public.tt RENAME TO t;
ALTER TABLE public.t RENAME CONSTRAINT tt_pkey TO t_pkey;
ALTER TABLE public.t RENAME CONSTRAINT tt_a_key TO t_a_key;
ALTER TABLE public.t RENAME CONSTRAINT tt_a_check TO t_a_check;
ALTER INDEX public.tt_a_idx RENAME TO t_a_idx;
CREATE OR REPLACE FUNCTION public.all_of()
    RETURNS SETOF public.t
    LANGUAGE sql
AS $$ select * from t $$;
