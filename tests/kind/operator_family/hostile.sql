create type :"schema".:"name" as enum ('a');
create function :"schema".:"other" (:"schema".:"name") returns integer language sql immutable as 'select 1';
create operator family :"schema".:"name" using hash;
alter operator family :"schema".:"name" using hash add
    function 1 (:"schema".:"name", :"schema".:"name") :"schema".:"other" (:"schema".:"name");
comment on operator family :"schema".:"name" using hash is :'text';
