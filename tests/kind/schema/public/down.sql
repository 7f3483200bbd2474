ALTER SCHEMA public OWNER TO role_a;
COMMENT ON SCHEMA public IS 'what all of us share';
