CREATE DOMAIN public.small_number AS information_schema.cardinal_number CONSTRAINT small_number_check CHECK (value < 100);
CREATE TABLE public.columns_seen (
    name information_schema.sql_identifier,
    "position" information_schema.cardinal_number NOT NULL,
    size public.small_number
);
