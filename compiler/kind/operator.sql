-- One that others only mentioned so far is none; pg_dump leaves it out too.
SELECT @id(pg_operator, r.oid), NULL, @extern(pg_operator, r.oid) || 'operator ' || @path(n.nspname, r.oprname) ||
    ' (function = ' || r.oprcode || @property(leftarg, format_type(nullif(r.oprleft, 0), NULL)) ||
    @property(rightarg, format_type(nullif(r.oprright, 0), NULL)) ||
    @property(commutator, @operator(r.oprcom)) || @property(negator, @operator(r.oprnegate)) ||
    @property(restrict, @function(r.oprrest::oid)) || @property(join, @function(r.oprjoin::oid)) ||
    CASE WHEN r.oprcanhash THEN ', hashes' ELSE '' END || CASE WHEN r.oprcanmerge THEN ', merges' ELSE '' END || ')', NULL
FROM pg_operator r
JOIN pg_namespace n ON n.oid = r.oprnamespace
WHERE @schema AND NOT @extension(pg_operator, r.oid) AND r.oprcode <> 0
ORDER BY n.nspname, r.oprname, format_type(r.oprleft, NULL), format_type(r.oprright, NULL)
