ALTER TABLE public.base DROP CONSTRAINT base_id_check;
ALTER TABLE public.base ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.base ADD COLUMN more integer;
ALTER TABLE public.base ALTER COLUMN what SET DEFAULT 'x';
ALTER TABLE public.base ADD CONSTRAINT base_id_check CHECK (id > 1);
ALTER FOREIGN TABLE public.heir ALTER COLUMN id OPTIONS (SET x '2');
CREATE FOREIGN TABLE public.another () INHERITS (public.base) SERVER s;
