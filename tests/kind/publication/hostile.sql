create publication :"name" with (publish = 'insert, delete');
comment on publication :"name" is :'text';
