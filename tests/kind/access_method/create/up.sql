CREATE ACCESS METHOD "Odd Heap" TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD "Odd Heap" IS 'as oddly kept';
CREATE ACCESS METHOD odd_tree TYPE INDEX HANDLER bthandler;
CREATE TABLE public.u (
    id integer
) USING "Odd Heap";
CREATE MATERIALIZED VIEW public.m USING "Odd Heap" AS select 1 as one;
