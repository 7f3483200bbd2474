ALTER INDEX public.i RESET (deduplicate_items);
ALTER INDEX public.i SET (fillfactor=80);
ALTER INDEX public.g RESET (fastupdate);
ALTER INDEX public.h SET (pages_per_range=16);
REINDEX INDEX public.h;
