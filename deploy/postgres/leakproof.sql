-- Optional, and for a superuser: full text search by index. Nothing depends on it, and the numbered files do not include it.
-- Run it in the database, statement by statement (psql -f, without -1): an index that is built concurrently takes no transaction.
--
-- Row security keeps an index from serving an operator that is not marked LEAKPROOF, because such an operator may be called
-- for rows that the caller is not allowed to see. `q=` of GET /v1/contacts therefore reads all contacts of the organization
-- and compares the words that are stored with each. For an organization of 20,000 contacts that was some 13 ms; it grows
-- with the organization. With this file the index finds the words, whatever the size.
--
-- What is given up:
-- * The promise that tsvector @@ tsquery never tells about its arguments is yours from here on, not PostgreSQL's. The
--   function compares, and we know of no error of it that shows a word; review it with each major version.
-- * It may be called before the wall's condition, in every table of this database, for rows of other organizations. Their
--   rows are not returned, but the time a search takes may depend on them. The index below begins with the organization,
--   so a search that uses it does not touch them.
-- * The planner may use the statistics of a tsvector column, which are of all organizations, to estimate a caller's search.
--   Estimates are seen by whoever may run EXPLAIN; the application never does.
-- * The index doubles what the server spends on inserting a contact, import included, and `db check` reports it as an
--   index that the code does not know.
--
-- To undo it: drop index contacts.contacts_search_idx; alter function pg_catalog.ts_match_vq(tsvector, tsquery) not leakproof;

alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;

create schema if not exists extensions authorization backend_owner;

create extension if not exists btree_gin with schema extensions;

create index concurrently if not exists contacts_search_idx on contacts.contacts using gin (organization_id extensions.uuid_ops, search);
