ALTER TABLE public.base RENAME COLUMN old_name TO new_name;
ALTER TABLE public.base RENAME CONSTRAINT old_check TO new_check;
ALTER INDEX public.child_old_name_idx RENAME TO child_new_name_idx;
DROP VIEW public.amounts;
ALTER TABLE public.own ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE public.base DROP CONSTRAINT positive;
ALTER TABLE public.own DROP CONSTRAINT positive;
ALTER TABLE public.base DROP COLUMN gone;
ALTER TABLE public.base ALTER COLUMN amount TYPE bigint,
    ALTER COLUMN note DROP NOT NULL;
ALTER TABLE public.base ADD COLUMN fresh date NOT NULL DEFAULT '2020-01-01',
    ADD COLUMN compressed text COMPRESSION PGLZ;
ALTER TABLE public.base ALTER COLUMN compressed SET STORAGE EXTERNAL;
ALTER TABLE public.base ALTER COLUMN kind SET DEFAULT 'b';
ALTER TABLE public.base ADD CONSTRAINT positive CHECK (amount > 1),
    ADD CONSTRAINT fresh_check CHECK (fresh > '2000-01-01');
CREATE INDEX child_fresh_idx ON public.child (fresh);
ALTER TABLE public.own ALTER COLUMN note SET NOT NULL,
    ALTER COLUMN fresh SET STATISTICS 3;
ALTER TABLE public.own ALTER COLUMN amount SET DEFAULT 7;
ALTER TABLE public.own ALTER COLUMN kind SET DEFAULT 'own';
ALTER TABLE public.own ALTER COLUMN fresh SET DEFAULT '2021-01-01';
ALTER TABLE public.own ADD CONSTRAINT positive CHECK (amount > 1);
ALTER TABLE public.grandchild ALTER COLUMN compressed SET STORAGE MAIN;
CREATE VIEW public.amounts AS select id, amount, new_name from child;
