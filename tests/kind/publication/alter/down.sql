ALTER PUBLICATION app OWNER TO CURRENT_USER;
ALTER PUBLICATION app SET (publish=insert, publish_via_partition_root='false');
COMMENT ON PUBLICATION app IS 'before';
ALTER PUBLICATION root SET (publish_via_partition_root='true', publish='insert, update, delete, truncate');
