ALTER TYPE public.state ADD VALUE 'done';
ALTER TYPE public.entry ALTER ATTRIBUTE amount TYPE text CASCADE;
