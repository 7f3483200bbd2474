CREATE TABLE public.posts (
    kind text,
    no integer
) PARTITION BY LIST (kind);
CREATE UNIQUE INDEX posts_key ON public.posts (kind, no);
CREATE TABLE public.posts_2 PARTITION OF public.posts FOR VALUES IN ('2');
CREATE UNIQUE INDEX posts_2_key ON public.posts_2 (kind);
CREATE TABLE public.posts_3 PARTITION OF public.posts FOR VALUES IN ('3');
CREATE TABLE public.notes (
    kind text,
    no integer
) PARTITION BY LIST (kind);
ALTER TABLE public.notes ADD CONSTRAINT notes_to_posts FOREIGN KEY (kind, no) REFERENCES public.posts (kind, no);
CREATE UNIQUE INDEX notes_key ON public.notes (kind, no);
ALTER TABLE public.posts ADD CONSTRAINT posts_to_notes FOREIGN KEY (kind, no) REFERENCES public.notes (kind, no);
CREATE TABLE public.notes_1 PARTITION OF public.notes (
    CONSTRAINT notes_1_to_posts_2 FOREIGN KEY (kind) REFERENCES public.posts_2 (kind)
) FOR VALUES IN ('1');
CREATE UNIQUE INDEX notes_1_key ON public.notes_1 (kind);
CREATE TABLE public.posts_1 PARTITION OF public.posts (
    CONSTRAINT posts_1_to_notes_1 FOREIGN KEY (kind) REFERENCES public.notes_1 (kind)
) FOR VALUES IN ('1');
