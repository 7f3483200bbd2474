CREATE SUBSCRIPTION a CONNECTION 'host=x' PUBLICATION app WITH (connect='false', streaming=off);
COMMENT ON SUBSCRIPTION a IS 'before';
