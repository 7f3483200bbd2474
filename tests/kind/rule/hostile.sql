create table :"schema".:"name" (:"name" text, :"other" text);
create rule :"name" as on insert to :"schema".:"name" where new.:"name" <> :'text'
    do also (delete from :"schema".:"name" where :"other" = :'text' and :"name" = new.:"other"; delete from :"schema".:"name");
create rule :"other" as on update to :"schema".:"name" do instead nothing;
create rule :"third" as on delete to :"schema".:"name" do also notify :"name", :'other';
comment on rule :"name" on :"schema".:"name" is :'text';
