# shellcheck shell=bash
# shellcheck disable=SC2034  # some variables are for the drills that source this file
# Servers of PostgreSQL of a drill's own: on the loopback interface, without a socket, with one random password.

pg_bin=""
pg_port=""
password=""

# Sets pg_bin to the folder of the server's programs.
find_postgres() {
  local folder
  for folder in "${BACKEND_PG_BIN:-}" "$(command -v pg_config > /dev/null && pg_config --bindir)" \
    "$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)" "$(dirname "$(command -v postgres || echo /nowhere/x)")"; do
    if [[ -n "$folder" && -x "$folder/postgres" && -x "$folder/initdb" && -x "$folder/psql" ]]; then
      pg_bin="$folder"
      return
    fi
  done
  echo "$drill: the server programs of PostgreSQL are missing; Debian and Ubuntu have them in the package postgresql." >&2
  exit 77
}

# new_cluster DATA: with the settings and the access rules of deploy/postgres, but for what belongs to this machine.
new_cluster() {
  password="${password:-$(openssl rand -hex 16)}"
  export PGPASSFILE="$work/pgpass"
  (umask 077 && echo "127.0.0.1:*:*:*:$password" > "$PGPASSFILE")
  owned_by "$(postgres_account)" "$1"
  owned_by "$(postgres_account)" "$work/initdb"
  "${as_postgres[@]}" tee "$work/initdb/password" <<< "$password" > /dev/null
  "${as_postgres[@]}" "$pg_bin/initdb" -D "$1" -U postgres --auth=scram-sha-256 --pwfile="$work/initdb/password" \
    --encoding=UTF8 --locale=C --no-sync --no-instructions > "$work/initdb.log" 2>&1 || fail "initdb failed: $(tail -n 3 "$work/initdb.log")"
  rm "$work/initdb.log"
  cp "$repository/deploy/postgres/postgresql.conf" "$work/postgresql.conf"
  chmod 644 "$work/postgresql.conf"
  "${as_postgres[@]}" tee "$1/pg_hba.conf" < "$repository/deploy/postgres/pg_hba.conf" > /dev/null
  "${as_postgres[@]}" tee "$1/postgresql.conf" > /dev/null << END
include '$work/postgresql.conf'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
ssl = off
shared_buffers = '64MB'
max_connections = 60
huge_pages = off
logging_collector = off
END
}

# configure DATA: adds settings from the input.
configure() {
  "${as_postgres[@]}" tee -a "$1/postgresql.conf" > /dev/null
}

# start_cluster DATA PORT
start_cluster() {
  pg_port="$2"
  clusters+=("$1")
  "${as_postgres[@]}" "$pg_bin/pg_ctl" start -D "$1" -o "-p $2" -l "$1/server.log" -w -t 60 -s > /dev/null 2>&1 \
    || fail "PostgreSQL did not start: $("${as_postgres[@]}" tail -n 8 "$1/server.log")"
}

# stop_cluster DATA fast|immediate
stop_cluster() {
  "${as_postgres[@]}" "$pg_bin/pg_ctl" stop -D "$1" -m "$2" -w -t 60 -s > /dev/null 2>&1
}

# sql DATABASE ARGUMENTS…: as superuser, or as the role in `PGUSER`.
sql() {
  local database="$1"
  shift
  PGUSER="${PGUSER:-postgres}" "$pg_bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$pg_port" -d "$database" "$@"
}

# Roles, the database `backend` and its grants, by the files that a DBA runs.
prepare_database() {
  local folder="$repository/deploy/postgres" role
  sql postgres -1 -f "$folder/01-roles.sql"
  for role in app worker migrator operator ro backup; do
    echo "alter role backend_$role password '$password';"
  done | sql postgres
  sql postgres -c 'create database backend'
  sql backend -1 -f "$folder/02-database.sql" -f "$folder/03-grants.sql"
}

# url ROLE [PORT]: a connection string of the host.
url() {
  echo "postgres://backend_$1:$password@127.0.0.1:${2:-$pg_port}/backend"
}
