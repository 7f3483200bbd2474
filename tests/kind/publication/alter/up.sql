ALTER PUBLICATION app SET (publish_via_partition_root='true', publish='insert, update, delete, truncate');
ALTER PUBLICATION app OWNER TO role_b;
COMMENT ON PUBLICATION app IS 'after';
ALTER PUBLICATION root SET (publish='', publish_via_partition_root='false');
