create table :"schema".:"name" (:"name" text, constraint :"other" unique (:"name"));
comment on index :"schema".:"other" is :'text';
