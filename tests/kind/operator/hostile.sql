create type :"schema".:"name" as enum ('a');
create function :"schema".:"other" (:"schema".:"name", :"schema".:"name") returns boolean language sql as 'select true';
create operator :"schema".=== (
    function = :"schema".:"other", leftarg = :"schema".:"name", rightarg = :"schema".:"name",
    commutator = operator(:"schema".===), negator = operator(:"schema".!==)
);
create operator :"schema".!== (
    function = :"schema".:"other", leftarg = :"schema".:"name", rightarg = :"schema".:"name"
);
comment on operator :"schema".=== (:"schema".:"name", :"schema".:"name") is :'text';
