create table :"schema".:"name" (:"name" int, :"other" serial);
create sequence :"schema".:"third" owned by :"schema".:"name".:"name";
