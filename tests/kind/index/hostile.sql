create table :"schema".:"name" (:"name" text, :"other" text);
create index :"other" on :"schema".:"name" (:"name" text_pattern_ops desc, (:"other" || :'text') collate "C", lower(:"name")) include (:"other")
    where :"other" <> :'text';
create unique index on :"schema".:"name" (:"other", :"name");
comment on index :"schema".:"other" is :'text';
