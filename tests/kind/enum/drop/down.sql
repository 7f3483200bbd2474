CREATE TYPE public.status AS ENUM ('a', 'b', 'c');
ALTER TABLE public.t ADD COLUMN s public.status DEFAULT 'a';
