create table :"schema".:"name" (:"name" text, :"other" int, :"third" int, constraint :"other" primary key (:"name", :"other") include (:"third"));
comment on constraint :"other" on :"schema".:"name" is :'text';
