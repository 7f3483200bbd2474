DROP DOMAIN public.bare_code;
DROP DOMAIN public.late_code;
ALTER DOMAIN public.code SET DEFAULT 'c';
ALTER DOMAIN public.short_code SET DEFAULT 'c';
ALTER DOMAIN public.plain_code DROP DEFAULT;
ALTER DOMAIN public.fixed_code SET DEFAULT 'f';
CREATE DOMAIN public.again AS public.plain_code;
