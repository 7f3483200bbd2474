create table :"schema".:"name" (:"name" text);
create publication :"third" for tables in schema :"schema";
