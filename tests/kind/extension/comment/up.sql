DO $$ BEGIN EXECUTE 'COMMENT ON EXTENSION pg_trgm IS ' || quote_nullable((SELECT comment FROM pg_catalog.pg_available_extensions WHERE name = 'pg_trgm')); END $$;
COMMENT ON EXTENSION citext IS 'letters';
