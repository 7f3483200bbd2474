-- Only a superuser can own a wrapper.
DO $$ BEGIN CREATE ROLE "super user" SUPERUSER; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
