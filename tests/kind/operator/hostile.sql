create function :"schema".:"name" (text, text) returns boolean language sql as 'select true';
create operator :"schema".<#> (leftarg = text, rightarg = text, function = :"schema".:"name");
comment on operator :"schema".<#> (text, text) is :'text';
create table :"schema".:"other" (:"name" text check (:"name" operator(:"schema".<#>) :'text'));
