alter default privileges in schema :"schema" grant select, insert on tables to :"role" with grant option;
alter default privileges in schema :"schema" grant execute on functions to :"role";
