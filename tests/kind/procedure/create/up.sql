CREATE PROCEDURE public.p(a integer, INOUT b text DEFAULT 'x')
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ''
AS $$ begin b := b || a; end $$;
COMMENT ON PROCEDURE public.p(integer, text) IS 'does it';
CREATE PROCEDURE public.r(OUT x integer)
    LANGUAGE plpgsql
AS $$ begin x := 1; end $$;
CREATE TABLE public.items (
    id integer NOT NULL,
    name text NOT NULL,
    price numeric(10,2),
    CONSTRAINT items_pkey PRIMARY KEY (id)
);
CREATE PROCEDURE public.q()
    LANGUAGE sql
AS $$ update items set name = name $$;
CREATE PROCEDURE public.s()
    LANGUAGE sql
BEGIN ATOMIC
update items set name = name; delete from items;
END;
