ALTER TABLE public."U u" RENAME TO t;
ALTER TABLE public.t RENAME COLUMN "A a" TO a;
ALTER TABLE public.t RENAME CONSTRAINT m TO n;
ALTER INDEX public.j RENAME TO i;
COMMENT ON TABLE public.t IS 'about';
COMMENT ON COLUMN public.t.a IS 'column';
COMMENT ON CONSTRAINT n ON public.t IS 'check';
COMMENT ON INDEX public.i IS 'index';
