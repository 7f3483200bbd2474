ALTER TABLE public.own RENAME COLUMN b TO c;
ALTER TABLE public.own DROP CONSTRAINT long;
ALTER TABLE public.base ADD COLUMN b text;
ALTER TABLE public.own ALTER COLUMN c TYPE text;
ALTER TABLE public.own ADD CONSTRAINT long CHECK (length(c) < 9);
CREATE INDEX own_b_idx ON public.own (b);
