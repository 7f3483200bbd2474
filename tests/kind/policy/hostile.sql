create table :"schema".:"name" (:"name" text, :"other" text);
create policy :"name" on :"schema".:"name" to :"role" using (:"name" <> :'text') with check (:"other" in (:'text', :'name'));
create policy :"other" on :"schema".:"name" as restrictive for select to :"role", public using (current_user = :'role');
comment on policy :"name" on :"schema".:"name" is :'text';
