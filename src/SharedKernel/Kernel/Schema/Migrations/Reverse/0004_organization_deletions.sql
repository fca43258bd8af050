-- The steps back from platform/0004_organization_deletions. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- LOSSY: all rows of organization_deletions.
drop table platform.organization_deletions;

alter table platform.organizations alter column status drop default;

alter type platform.organization_status rename to organization_status_old;
create type platform.organization_status as enum ('active', 'suspended');
alter table platform.organizations alter column status type platform.organization_status using status::text::platform.organization_status;

alter table platform.organizations alter column status set default 'active'::platform.organization_status;

drop type platform.organization_status_old;
