ALTER TYPE public.state ADD VALUE 'done' AFTER 'new';
ALTER TABLE public.fresh ALTER COLUMN n SET DEFAULT 2;
