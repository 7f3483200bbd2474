-- What an extension's functions are is its own affair.
SELECT @id(pg_proc, p.oid), NULL, @extern(pg_proc, p.oid) || 'aggregate ' || @path(n.nspname, p.proname) || '(' ||
    coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*') || ')' ||
    CASE WHEN @extension(pg_proc, p.oid) THEN '' ELSE ' (sfunc = ' || a.aggtransfn::regproc ||
    @property(stype, format_type(a.aggtranstype, NULL)) || @property(sspace, nullif(a.aggtransspace, 0)) ||
    @property(finalfunc, @function(a.aggfinalfn)) || @property(finalfunc_extra, nullif(a.aggfinalextra, false)) ||
    @property(finalfunc_modify, m.word[position(a.aggfinalmodify IN 'rsw')]) ||
    @property(combinefunc, @function(a.aggcombinefn)) || @property(serialfunc, @function(a.aggserialfn)) ||
    @property(deserialfunc, @function(a.aggdeserialfn)) || @property(initcond, @text(a.agginitval)) ||
    @property(msfunc, @function(a.aggmtransfn)) || @property(minvfunc, @function(a.aggminvtransfn)) ||
    @property(mstype, format_type(nullif(a.aggmtranstype, 0), NULL)) || @property(msspace, nullif(a.aggmtransspace, 0)) ||
    @property(mfinalfunc, @function(a.aggmfinalfn)) || @property(mfinalfunc_extra, nullif(a.aggmfinalextra, false)) ||
    @property(mfinalfunc_modify, m.word[position(a.aggmfinalmodify IN 'rsw')]) ||
    @property(minitcond, @text(a.aggminitval)) || @property(sortop, @operator(a.aggsortop)) ||
    CASE p.proparallel WHEN 's' THEN ', parallel = safe' WHEN 'r' THEN ', parallel = restricted' ELSE '' END ||
    @property(hypothetical, nullif(a.aggkind = 'h', false)) || ')' END, NULL
FROM pg_aggregate a
JOIN pg_proc p ON p.oid = a.aggfnoid
JOIN pg_namespace n ON n.oid = p.pronamespace,
LATERAL (SELECT ARRAY['read_only', 'shareable', 'read_write'] AS word) m
WHERE @schema AND @mine(pg_proc, p.oid, p.proacl)
ORDER BY n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)
