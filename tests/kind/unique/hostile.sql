create table :"schema".:"name" (:"name" text, :"other" int, constraint :"other" unique (:"name") include (:"other"), unique (:"other"));
comment on constraint :"other" on :"schema".:"name" is :'text';
