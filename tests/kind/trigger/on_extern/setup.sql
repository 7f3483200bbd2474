CREATE SCHEMA other;
CREATE TABLE other.users (id integer PRIMARY KEY, name text);
