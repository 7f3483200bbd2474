create table :"schema".:"name" (:"name" text, :"other" int, unique (:"name", :"other"));
create table :"schema".:"other" (:"name" int, :"other" text, constraint :"third" foreign key (:"other", :"name")
    references :"schema".:"name" (:"name", :"other") on delete cascade);
comment on constraint :"third" on :"schema".:"other" is :'text';
