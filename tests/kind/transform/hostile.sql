create type :"schema".:"name" as (:"name" text);
create function :"schema".:"name" (internal) returns internal language internal as 'prsd_lextype';
create transform for :"schema".:"name" language sql (from sql with function :"schema".:"name" (internal));
comment on transform for :"schema".:"name" language sql is :'text';
