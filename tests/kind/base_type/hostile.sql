create type :"schema".:"name";
create function :"schema".:"name" (cstring) returns :"schema".:"name" language internal immutable strict as 'textin';
create function :"schema".:"other" (:"schema".:"name") returns cstring language internal immutable strict as 'textout';
create type :"schema".:"name" (input = :"schema".:"name", output = :"schema".:"other", like = text, default = :'text');
comment on type :"schema".:"name" is :'text';
create table :"schema".:"third" (:"name" :"schema".:"name");
