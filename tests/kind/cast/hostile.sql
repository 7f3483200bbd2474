create type :"schema".:"name" as (:"name" text);
create function :"schema".:"name" (:"schema".:"name") returns text language sql immutable as :'query';
create cast (:"schema".:"name" as text) with function :"schema".:"name" (:"schema".:"name");
comment on cast (:"schema".:"name" as text) is :'text';
