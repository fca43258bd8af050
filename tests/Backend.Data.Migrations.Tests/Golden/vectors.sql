-- vectors/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema vectors;
grant usage on schema vectors to backend_app, backend_worker, backend_ro;

create schema if not exists extensions;
grant usage on schema extensions to backend_app, backend_worker, backend_ro;
create extension if not exists vector with schema extensions;

create table vectors.documents (
    organization_id uuid not null,
    id uuid not null,
    embedding extensions.vector(3) not null default '[1,2.5,-3]'::extensions.vector(3),
    summary extensions.vector(1536),
    constraint documents_pkey primary key (organization_id, id)
);

create index documents_embedding_idx on vectors.documents using hnsw (embedding extensions.vector_cosine_ops) with (m = 16, ef_construction = 64);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table vectors.documents enable row level security;
alter table vectors.documents force row level security;
create policy tenant_wall on vectors.documents as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on vectors.documents as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on vectors.documents as permissive for select to backend_ro
    using (true);

grant select, insert, delete on vectors.documents to backend_app, backend_worker;
grant update (embedding, summary) on vectors.documents to backend_app, backend_worker;
grant select on vectors.documents to backend_ro;
