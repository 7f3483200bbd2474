ALTER POLICY q ON other.users RENAME TO p;
COMMENT ON TRIGGER one ON other.users IS NULL;
DROP TRIGGER two ON other.users;
REVOKE USAGE ON SCHEMA other FROM role_a;
CREATE OR REPLACE TRIGGER one AFTER INSERT ON other.users FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER POLICY p ON other.users TO role_a;
REVOKE SELECT (name), UPDATE (id) ON TABLE other.users FROM role_a;
GRANT SELECT ON TABLE other.users TO role_a;
