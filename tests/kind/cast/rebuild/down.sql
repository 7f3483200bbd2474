ALTER TYPE public.mood ADD VALUE 'good';
