ALTER INDEX public.i SET (deduplicate_items=off, fillfactor=70);
ALTER INDEX public.g SET (fastupdate=off);
ALTER INDEX public.h SET (pages_per_range=8);
REINDEX INDEX public.h;
