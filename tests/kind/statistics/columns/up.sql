ALTER TABLE public.t RENAME COLUMN a TO z;
ALTER TABLE public.u RENAME TO "U u";
DROP TABLE public.gone;
DROP STATISTICS public.t_less;
DROP STATISTICS public.t_gone;
ALTER TABLE public.t DROP COLUMN c;
CREATE STATISTICS public.t_less ON b, d FROM public.t;
COMMENT ON STATISTICS public.t_less IS 'keeps its comment';
