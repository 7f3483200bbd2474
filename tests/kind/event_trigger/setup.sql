DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'super_a') THEN
        CREATE ROLE super_a SUPERUSER;
    END IF;
END $$;
