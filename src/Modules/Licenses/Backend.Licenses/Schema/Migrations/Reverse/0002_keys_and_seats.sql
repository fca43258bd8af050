-- The steps back from licenses/0002_keys_and_seats. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- LOSSY: all rows of activations.
drop table licenses.activations;

-- LOSSY: all values of licenses.seats_used.
alter table licenses.licenses drop column seats_used;

-- LOSSY: all values of licenses.key_hash.
alter table licenses.licenses drop column key_hash;

-- LOSSY: all values of licenses.key_ending.
alter table licenses.licenses drop column key_ending;

-- LOSSY: all values of licenses.activated_at.
alter table licenses.licenses drop column activated_at;

-- LOSSY: all values of licenses.revoked_at.
alter table licenses.licenses drop column revoked_at;
