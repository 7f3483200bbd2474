ALTER TABLE public.plants RENAME CONSTRAINT plants_height_not_null TO tall;
ALTER TABLE public.plants RENAME CONSTRAINT aged TO plants_age_not_null;
ALTER TABLE public.readings RENAME CONSTRAINT readings_sensor_not_null TO sensed;
