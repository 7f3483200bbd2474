create type :"schema".:"name";
