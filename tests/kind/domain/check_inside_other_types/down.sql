ALTER TYPE public.couple RENAME TO pair;
ALTER DOMAIN public.d DROP CONSTRAINT d_check;
ALTER DOMAIN public.free DROP NOT NULL;
