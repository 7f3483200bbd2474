ALTER TABLE public.t RENAME COLUMN z TO a;
ALTER TABLE public."U u" RENAME TO u;
DROP STATISTICS public.t_less;
ALTER TABLE public.t ADD COLUMN c integer;
CREATE STATISTICS public.t_gone ON a, c FROM public.t;
CREATE STATISTICS public.t_less ON b, c, d FROM public.t;
COMMENT ON STATISTICS public.t_less IS 'keeps its comment';
CREATE TABLE public.gone (
    id integer,
    x integer
);
CREATE STATISTICS public.gone_ix ON id, x FROM public.gone;
