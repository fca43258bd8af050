-- The steps back from platform/0006_operators. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- LOSSY: all rows of operator_audit.
drop table platform.operator_audit;
