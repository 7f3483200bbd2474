ALTER TABLE public.t RENAME TO "U u";
ALTER TABLE public."U u" RENAME COLUMN a TO "A a";
ALTER TABLE public."U u" RENAME CONSTRAINT n TO m;
ALTER INDEX public.i RENAME TO j;
COMMENT ON TABLE public."U u" IS 'about it';
COMMENT ON COLUMN public."U u"."A a" IS 'this column';
COMMENT ON CONSTRAINT m ON public."U u" IS 'this check';
COMMENT ON INDEX public.j IS 'this index';
