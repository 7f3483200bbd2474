create access method :"name" type table handler heap_tableam_handler;
comment on access method :"name" is :'text';
create table :"schema".:"other" (:"name" text) using :"name";
