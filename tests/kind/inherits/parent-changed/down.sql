ALTER TABLE public.base RENAME COLUMN new_name TO old_name;
ALTER TABLE public.base RENAME CONSTRAINT new_check TO old_check;
ALTER INDEX public.child_new_name_idx RENAME TO child_old_name_idx;
DROP VIEW public.amounts;
ALTER TABLE public.own ALTER COLUMN fresh DROP DEFAULT,
    ALTER COLUMN amount DROP DEFAULT;
DROP INDEX public.child_fresh_idx;
ALTER TABLE public.base DROP CONSTRAINT fresh_check,
    DROP CONSTRAINT positive;
ALTER TABLE public.own DROP CONSTRAINT positive;
ALTER TABLE public.base DROP COLUMN compressed,
    DROP COLUMN fresh;
ALTER TABLE public.base ADD COLUMN gone text;
ALTER TABLE public.base ALTER COLUMN amount TYPE integer;
UPDATE public.base SET note = '' WHERE note IS NULL;
ALTER TABLE public.base ALTER COLUMN note SET NOT NULL;
ALTER TABLE public.base ALTER COLUMN kind SET DEFAULT 'a';
ALTER TABLE public.base ADD CONSTRAINT positive CHECK (amount > 0);
ALTER TABLE public.own ALTER COLUMN amount SET DEFAULT 7;
ALTER TABLE public.own ALTER COLUMN kind SET DEFAULT 'own';
ALTER TABLE public.own ADD CONSTRAINT positive CHECK (amount > 0);
ALTER TABLE public.grandchild ALTER COLUMN gone SET STATISTICS 10;
CREATE VIEW public.amounts AS select id, amount, old_name from child;
