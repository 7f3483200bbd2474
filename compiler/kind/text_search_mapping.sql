SELECT NULL, @id(pg_ts_config, c.oid), 'mapping for ' || @name(t.alias) || ' with ' ||
    string_agg(@path(s.nspname, d.dictname), ', ' ORDER BY m.mapseqno), NULL
FROM pg_ts_config c
JOIN pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_ts_config_map m ON m.mapcfg = c.oid
JOIN LATERAL ts_token_type(c.cfgparser) t ON t.tokid = m.maptokentype
JOIN pg_ts_dict d ON d.oid = m.mapdict
JOIN pg_namespace s ON s.oid = d.dictnamespace
WHERE @schema AND NOT @extension(pg_ts_config, c.oid)
GROUP BY c.oid, t.tokid, t.alias
ORDER BY c.oid, t.tokid
