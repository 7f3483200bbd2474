create type :"schema".:"name" as range (subtype = int, multirange_type_name = :"schema".:"other");
create table :"schema".:"third" (:"name" :"schema".:"other"[]);
