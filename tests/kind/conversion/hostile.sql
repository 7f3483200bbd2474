create conversion :"schema".:"name" for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
comment on conversion :"schema".:"name" is :'text';
