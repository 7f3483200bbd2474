create type :"schema".:"name" as enum ('a');
create function :"schema".:"other" (integer) returns :"schema".:"name" language sql as 'select null';
create cast (integer as :"schema".:"name") with function :"schema".:"other" (integer) as assignment;
comment on cast (integer as :"schema".:"name") is :'text';
