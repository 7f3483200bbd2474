ALTER TABLE public.parts_1 SET TABLESPACE pg_default;
