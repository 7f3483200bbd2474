create table :"schema".:"name" (:"name" text) partition by list (:"name");
create table :"schema".:"other" partition of :"schema".:"name" default;
create trigger :"name" before insert on :"schema".:"name" for each row execute function suppress_redundant_updates_trigger();
alter table :"schema".:"other" disable trigger :"name";
