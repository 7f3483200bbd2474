SELECT @id(pg_foreign_data_wrapper, f.oid), NULL, CASE WHEN @extension(pg_foreign_data_wrapper, f.oid) THEN 'extern ' ELSE '' END ||
    'foreign data wrapper ' || @name(f.fdwname) || @clause(handler, @function(f.fdwhandler)) ||
    @clause(validator, @function(f.fdwvalidator)) || @parens(options, @pairs(f.fdwoptions)), NULL
FROM pg_foreign_data_wrapper f
WHERE @mine(pg_foreign_data_wrapper, f.oid, f.fdwacl)
ORDER BY f.fdwname
