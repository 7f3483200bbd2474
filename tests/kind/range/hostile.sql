create type :"schema".:"name" as range (subtype = text, collation = "C", multirange_type_name = :"schema".:"other");
create table :"schema".:"third" (:"name" :"schema".:"name" default :"schema".:"name"(:'text', null), :"other" :"schema".:"other");
