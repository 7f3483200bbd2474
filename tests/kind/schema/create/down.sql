DROP TABLE s.t;
DROP TABLE a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.t;
DROP FUNCTION a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.f();
DROP TYPE a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow.e;
DROP SCHEMA a_schema_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
DROP SCHEMA "Größe 📏";
DROP SCHEMA s;
