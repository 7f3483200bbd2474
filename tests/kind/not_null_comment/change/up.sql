COMMENT ON COLUMN public.books.title IS NULL;
COMMENT ON CONSTRAINT isbn_not_null ON DOMAIN public.isbn IS NULL;
ALTER DOMAIN public.isbn RENAME CONSTRAINT isbn_not_null TO isbn_given;
ALTER TABLE public.books ALTER COLUMN isbn DROP NOT NULL,
    ALTER COLUMN pages SET NOT NULL;
ALTER TABLE public.books ALTER COLUMN pages SET DEFAULT 0;
COMMENT ON CONSTRAINT books_id_not_null ON public.books IS 'numbered';
COMMENT ON CONSTRAINT titled ON public.books IS 'no "blank" spines';
COMMENT ON CONSTRAINT books_pages_not_null ON public.books IS 'counted';
