create subscription :"name" connection :'connection' publication :"other", :"third"
    with (connect = false, slot_name = none, enabled = false, create_slot = false);
comment on subscription :"name" is :'text';
