DROP DOMAIN public.again;
ALTER DOMAIN public.code SET DEFAULT 'd';
ALTER DOMAIN public.short_code SET DEFAULT 'd';
ALTER DOMAIN public.plain_code SET DEFAULT 'd';
ALTER DOMAIN public.fixed_code DROP DEFAULT;
CREATE DOMAIN public.late_code AS public.fixed_code;
CREATE DOMAIN public.bare_code AS public.code;
ALTER DOMAIN public.bare_code DROP DEFAULT;
