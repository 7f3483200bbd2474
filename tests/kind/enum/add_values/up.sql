ALTER TYPE public.status ADD VALUE 'a' BEFORE 'b';
ALTER TYPE public.status ADD VALUE 'a2' AFTER 'a';
ALTER TYPE public.status ADD VALUE 'c' AFTER 'b';
ALTER TYPE public.status ADD VALUE 'e';
ALTER TYPE public.status ADD VALUE 'f';
