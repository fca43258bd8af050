-- The steps back from platform/0007_doors. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- The functions call it: make them anew, as 0003_jobs and 0005_relay have them, before this.
drop function platform.refuse_inside_organization();
