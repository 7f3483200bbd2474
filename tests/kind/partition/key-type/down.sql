ALTER TYPE public.state ADD VALUE 'done';
