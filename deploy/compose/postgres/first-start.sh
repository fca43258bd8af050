#!/usr/bin/env bash
# Run once by the image, as postgres, when the volume is empty: what a DBA does by hand (deploy/postgres/README.md).
set -euo pipefail

mkdir -p /var/lib/postgresql/wal
run() { psql -X -q -v ON_ERROR_STOP=1 --username=postgres "$@"; }
run -1 -d backend -f /etc/backend/sql/01-roles.sql -f /etc/backend/sql/02-database.sql -f /etc/backend/sql/03-grants.sql \
  -f /etc/backend/sql/04-replication.sql -f /etc/backend/pgbouncer-auth.sql
while IFS='=' read -r role password; do
  run -d backend -v role="$role" -v password="$password" <<< "alter role :\"role\" password :'password'"
done < /run/secrets/role_passwords
