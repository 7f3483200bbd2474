create table :"schema".:"name" (:"name" text, :"other" text);
create function :"schema".:"name" () returns trigger language plpgsql as :'trigger';
create trigger :"name" before update of :"name", :"other" on :"schema".:"name" for each row
    when (old.:"name" <> :'text' and new.:"other" <> :'name') execute function :"schema".:"name" (:'text', :'name');
create trigger :"other" after update on :"schema".:"name" referencing new table as :"name" old table as :"other"
    for each statement execute function :"schema".:"name" ();
comment on trigger :"name" on :"schema".:"name" is :'text';
