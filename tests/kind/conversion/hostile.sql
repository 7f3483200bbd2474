create conversion :"schema".:"name" for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
comment on conversion :"schema".:"name" is :'text';
