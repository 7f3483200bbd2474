COMMENT ON CONSTRAINT books_id_not_null ON public.books IS NULL;
ALTER TABLE public.books ALTER COLUMN pages DROP DEFAULT;
ALTER DOMAIN public.isbn RENAME CONSTRAINT isbn_given TO isbn_not_null;
COMMENT ON CONSTRAINT isbn_not_null ON DOMAIN public.isbn IS 'printed books';
ALTER TABLE public.books ALTER COLUMN isbn SET NOT NULL,
    ALTER COLUMN pages DROP NOT NULL;
COMMENT ON COLUMN public.books.title IS 'on the spine';
COMMENT ON CONSTRAINT titled ON public.books IS 'no blank spines';
COMMENT ON CONSTRAINT books_isbn_not_null ON public.books IS 'asked for by shops';
