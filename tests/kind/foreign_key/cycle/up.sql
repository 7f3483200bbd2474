CREATE TABLE public.authors (
    id integer NOT NULL,
    best_book integer,
    CONSTRAINT authors_pkey PRIMARY KEY (id)
);
COMMENT ON COLUMN public.authors.best_book IS 'their best';
CREATE TABLE public.books (
    id integer NOT NULL,
    author integer NOT NULL,
    CONSTRAINT books_pkey PRIMARY KEY (id)
);
ALTER TABLE public.authors ADD CONSTRAINT authors_best_book_fkey FOREIGN KEY (best_book) REFERENCES public.books (id);
ALTER TABLE public.books ADD CONSTRAINT books_author_fkey FOREIGN KEY (author) REFERENCES public.authors (id) ON DELETE CASCADE;
CREATE TABLE public.hens (
    id integer NOT NULL,
    CONSTRAINT hens_pkey PRIMARY KEY (id)
);
CREATE TABLE public.eggs (
    id integer NOT NULL,
    CONSTRAINT eggs_pkey PRIMARY KEY (id)
);
ALTER TABLE public.hens ADD CONSTRAINT hens_id_fkey FOREIGN KEY (id) REFERENCES public.eggs (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.eggs ADD CONSTRAINT eggs_id_fkey FOREIGN KEY (id) REFERENCES public.hens (id) DEFERRABLE INITIALLY DEFERRED;
