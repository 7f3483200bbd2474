ALTER TABLE public.authors ADD COLUMN best_book integer,
    ADD COLUMN first integer;
ALTER TABLE public.authors ADD CONSTRAINT authors_best_book_fkey FOREIGN KEY (best_book) REFERENCES public.books (id);
CREATE TABLE public.stories (
    id integer NOT NULL,
    author integer,
    book integer,
    CONSTRAINT stories_pkey PRIMARY KEY (id),
    CONSTRAINT stories_author_fkey FOREIGN KEY (author) REFERENCES public.authors (id),
    CONSTRAINT stories_book_fkey FOREIGN KEY (book) REFERENCES public.books (id)
);
ALTER TABLE public.authors ADD CONSTRAINT authors_first_fkey FOREIGN KEY (first) REFERENCES public.stories (id);
