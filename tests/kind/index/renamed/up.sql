ALTER INDEX public.i RENAME TO k;
ALTER INDEX public."J ö" RENAME TO "L 🐘";
