CREATE FOREIGN DATA WRAPPER plain;
CREATE FOREIGN DATA WRAPPER checked VALIDATOR postgresql_fdw_validator;
CREATE FOREIGN DATA WRAPPER "Odd Wrapper" OPTIONS ("Odd Option" 'it''s', debug 'true');
ALTER FOREIGN DATA WRAPPER "Odd Wrapper" OWNER TO "super user";
GRANT USAGE ON FOREIGN DATA WRAPPER "Odd Wrapper" TO role_a;
COMMENT ON FOREIGN DATA WRAPPER "Odd Wrapper" IS 'for oddities';
