GRANT SELECT ON TABLE public.one TO role_a;
CREATE TABLE public.two (
    id integer
);
REVOKE SELECT ON TABLE public.two FROM role_a;
