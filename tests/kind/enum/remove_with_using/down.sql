ALTER TYPE public.status ADD VALUE 'b' AFTER 'a';
