ALTER TABLE public.rooms RENAME COLUMN title TO name;
ALTER TABLE public.rooms RENAME CONSTRAINT rooms_title_key TO rooms_name_key;
COMMENT ON INDEX public.visits_pkey IS NULL;
COMMENT ON INDEX public.rooms_pkey IS NULL;
COMMENT ON INDEX public.rooms_name_key IS 'read by the lift';
COMMENT ON INDEX public.rooms_floor IS 'one a floor';
COMMENT ON INDEX public.visits_1_pkey IS 'the first''s';
