-- The steps back from contacts/0002_search. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

alter table contacts.contacts drop column search;

-- LOSSY: all values of contacts.merged_into.
alter table contacts.contacts drop column merged_into;
