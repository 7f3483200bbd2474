ALTER TYPE public.state RENAME VALUE 'fresh' TO 'new';
ALTER TYPE public.state ADD VALUE 'done';
ALTER TABLE public.work ALTER COLUMN state SET DEFAULT 'open';
