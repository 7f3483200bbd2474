ALTER TYPE public.status ADD VALUE 'a' BEFORE 'b';
ALTER TYPE public.status ADD VALUE 'c';
