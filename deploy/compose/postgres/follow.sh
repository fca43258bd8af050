#!/usr/bin/env bash
# The replica: a copy of the primary when its volume is empty, and then a server that follows it.
set -euo pipefail

# Where the replica finds its password, at each start; it is no part of the copy.
export PGPASSFILE=/tmp/pgpass
(umask 077 && sed -n 's/^\(backend_replication\)=\(.*\)$/postgres-primary:5432:*:\1:\2/p' /run/secrets/role_passwords > "$PGPASSFILE")

if [[ ! -s "$PGDATA/PG_VERSION" ]]; then
  # A slot keeps what the replica still needs; max_slot_wal_keep_size is its limit.
  pg_basebackup --pgdata="$PGDATA" --host=postgres-primary --username=backend_replication --no-password \
    --create-slot --slot=replica --write-recovery-conf --checkpoint=fast --wal-method=stream
  chmod 700 "$PGDATA"
fi
exec postgres -c config_file=/etc/backend/primary.conf -c hba_file=/etc/backend/pg_hba.conf -c archive_mode=off
