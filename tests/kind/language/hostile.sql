create function :"schema".:"other" () returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create trusted language :"name" handler :"schema".:"other";
create function :"schema".:"name" () returns integer language :"name" as :'text';
comment on language :"name" is :'text';
