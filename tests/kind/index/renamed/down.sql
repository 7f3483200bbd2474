ALTER INDEX public.k RENAME TO i;
ALTER INDEX public."L 🐘" RENAME TO "J ö";
