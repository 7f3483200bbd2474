ALTER TYPE public.status RENAME VALUE 'b' TO 'bee';
ALTER TYPE public.status ADD VALUE 'new' AFTER 'bee';
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'bee';
