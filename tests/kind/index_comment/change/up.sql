ALTER TABLE public.rooms RENAME COLUMN name TO title;
ALTER TABLE public.rooms RENAME CONSTRAINT rooms_name_key TO rooms_title_key;
COMMENT ON INDEX public.visits_1_pkey IS NULL;
COMMENT ON INDEX public.rooms_floor IS NULL;
COMMENT ON INDEX public.rooms_pkey IS 'added';
COMMENT ON INDEX public.rooms_title_key IS 'read by the lift, and the stairs';
COMMENT ON INDEX public.visits_pkey IS 'of all';
