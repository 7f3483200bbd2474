CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER mine HANDLER public.postgres_fdw_handler VALIDATOR public.postgres_fdw_validator;
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'facts', host 'far.example');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS ("user" 'reader');
CREATE USER MAPPING FOR role_a SERVER far OPTIONS (password_required 'false', "user" 'writer');
CREATE FOREIGN TABLE public.facts (
    id bigint OPTIONS (column_name 'key') NOT NULL,
    said text COLLATE "C"
) SERVER far OPTIONS (schema_name 'public');
