ALTER TABLE public.eggs DROP CONSTRAINT eggs_id_fkey;
ALTER TABLE public.hens DROP CONSTRAINT hens_id_fkey;
DROP TABLE public.eggs;
DROP TABLE public.hens;
ALTER TABLE public.books DROP CONSTRAINT books_author_fkey;
ALTER TABLE public.authors DROP CONSTRAINT authors_best_book_fkey;
DROP TABLE public.books;
DROP TABLE public.authors;
