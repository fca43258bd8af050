-- The steps back from platform/0005_relay. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

drop function
    platform.relay_events(integer, uuid, text[], text[]),
    platform.outbox_lag();
