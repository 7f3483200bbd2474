create text search dictionary :"schema".:"other" (template = simple);
create text search configuration :"schema".:"name" (parser = default);
alter text search configuration :"schema".:"name" add mapping for word, numword with :"schema".:"other", simple;
