create text search parser :"schema".:"name" (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
comment on text search parser :"schema".:"name" is :'text';
