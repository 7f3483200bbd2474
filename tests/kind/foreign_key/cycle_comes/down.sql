ALTER TABLE public.authors DROP CONSTRAINT authors_first_fkey;
DROP TABLE public.stories;
ALTER TABLE public.authors DROP CONSTRAINT authors_best_book_fkey;
ALTER TABLE public.authors DROP COLUMN first,
    DROP COLUMN best_book;
