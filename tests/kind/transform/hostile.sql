create type :"schema".:"name" as enum ('a');
create function :"schema".:"other" (internal) returns internal language internal immutable as 'prsd_lextype';
create transform for :"schema".:"name" language sql (from sql with function :"schema".:"other" (internal));
comment on transform for :"schema".:"name" language sql is :'text';
