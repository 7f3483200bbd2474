DO $$BEGIN EXECUTE format('COMMENT ON EXTENSION pg_trgm IS %L', (SELECT comment FROM pg_available_extensions WHERE name = 'pg_trgm')); END$$;
COMMENT ON EXTENSION citext IS 'letters';
