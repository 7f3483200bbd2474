ALTER TABLE public.t DETACH PARTITION public.p;
DROP INDEX public.p_lower_idx;
DROP INDEX public.p_b_idx;
DROP INDEX public.kept;
ALTER TABLE public.p DROP CONSTRAINT t_a_check;
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id DROP NOT NULL,
    ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.p ADD COLUMN extra integer;
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 'x';
ALTER TABLE public.p ADD CONSTRAINT t_a_check CHECK (a > 1);
CREATE INDEX gone ON public.p (b, a);
