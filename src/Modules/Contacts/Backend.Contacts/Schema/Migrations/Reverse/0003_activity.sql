-- The steps back from contacts/0003_activity. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- LOSSY: all rows of activity.
drop table contacts.activity;
