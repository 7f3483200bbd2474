REVOKE USAGE ON TYPE public.c FROM role_a;
ALTER TYPE public.c OWNER TO role_a;
REVOKE USAGE ON TYPE public.c FROM PUBLIC;
COMMENT ON TYPE public.c IS 'said';
