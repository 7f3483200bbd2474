CREATE SUBSCRIPTION plain CONNECTION '' PUBLICATION app WITH (connect='false', streaming=off);
CREATE SUBSCRIPTION "Odd Name" CONNECTION 'host=far dbname=''odd''' PUBLICATION app, "Odd One" WITH (connect='false', binary='true', slot_name=odd, streaming='on');
ALTER SUBSCRIPTION "Odd Name" OWNER TO postgres;
COMMENT ON SUBSCRIPTION "Odd Name" IS 'from afar';
CREATE SUBSCRIPTION slotless CONNECTION '' PUBLICATION app WITH (connect='false', disable_on_error='true', slot_name='none', synchronous_commit=local, two_phase='true', streaming=off);
