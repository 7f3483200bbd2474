create type :"schema".:"name";
create function :"schema".:"name" (cstring) returns :"schema".:"name" language internal immutable as 'textin';
create function :"schema".:"other" (:"schema".:"name") returns cstring language internal immutable as 'textout';
create type :"schema".:"name" (input = :"schema".:"name", output = :"schema".:"other", default = :'text', storage = extended);
comment on type :"schema".:"name" is :'text';
