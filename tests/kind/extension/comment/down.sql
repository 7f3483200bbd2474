DO $$BEGIN EXECUTE format('COMMENT ON EXTENSION citext IS %L', (SELECT comment FROM pg_available_extensions WHERE name = 'citext')); END$$;
COMMENT ON EXTENSION pg_trgm IS 'words';
