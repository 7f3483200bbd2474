DO $$ BEGIN EXECUTE 'COMMENT ON EXTENSION citext IS ' || quote_nullable((SELECT comment FROM pg_catalog.pg_available_extensions WHERE name = 'citext')); END $$;
COMMENT ON EXTENSION pg_trgm IS 'words';
