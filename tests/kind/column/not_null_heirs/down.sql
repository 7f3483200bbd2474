ALTER TABLE public.plants RENAME CONSTRAINT tall TO plants_height_not_null;
ALTER TABLE public.plants RENAME CONSTRAINT plants_age_not_null TO aged;
ALTER TABLE public.readings RENAME CONSTRAINT sensed TO readings_sensor_not_null;
