create domain :"schema".:"third" as int;
create operator family :"schema".:"other" using hash;
create operator class :"schema".:"name" for type text using hash family :"schema".:"other" as operator 1 =, function 1 hashtext(text);
comment on operator class :"schema".:"name" using hash is :'text';
create table :"schema".:"fourth" (:"name" text);
create index on :"schema".:"fourth" using hash (:"name" :"schema".:"name");
