create function :"schema".:"name" () returns event_trigger language plpgsql as :'block';
create event trigger :"name" on ddl_command_end when tag in ('CREATE TABLE') execute function :"schema".:"name" ();
alter event trigger :"name" disable;
comment on event trigger :"name" is :'text';
