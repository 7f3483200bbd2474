ALTER POLICY p ON other.users RENAME TO q;
GRANT USAGE ON SCHEMA other TO role_a;
CREATE OR REPLACE TRIGGER one AFTER INSERT OR UPDATE ON other.users FOR EACH ROW WHEN (new.name is not null) EXECUTE FUNCTION public.touch();
CREATE TRIGGER two BEFORE UPDATE OF name ON other.users FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER POLICY q ON other.users TO role_a, role_b;
REVOKE SELECT ON TABLE other.users FROM role_a;
GRANT SELECT (name), UPDATE (id) ON TABLE other.users TO role_a;
COMMENT ON TRIGGER one ON other.users IS 'ours';
