# shellcheck shell=bash
# shellcheck disable=SC2034  # some variables are for the drills that source this file
# What the drills share: help, limits, a folder that vanishes, processes that are ended by their ids.
# Exit codes: 0 done, 1 failed, 2 wrong usage, 77 a program is missing.
set -euo pipefail

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
drill="$(basename "$0")"
started=()
clusters=()
ports=()
work=""

# The comment at the head of the script is its help.
help() {
  awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"
}

say() {
  echo "$drill: $*"
}

fail() {
  echo "$drill: $*" >&2
  exit 1
}

wrong_usage() {
  echo "$drill: $* Try --help." >&2
  exit 2
}

# bounded SECONDS ARGUMENTS…: once, starts the script again under a limit of time.
bounded() {
  if [[ "${drill_is_bounded:-}" != yes ]]; then
    export drill_is_bounded=yes
    exec timeout --kill-after=30 "$1" "$0" "${@:2}"
  fi
  unset drill_is_bounded
}

# needs PROGRAM PACKAGE: ends the drill where a program is missing.
needs() {
  if ! command -v "$1" > /dev/null; then
    echo "$drill: $1 is missing; Debian and Ubuntu have it in the package $2." >&2
    exit 77
  fi
}

# Others than the invoker: PostgreSQL and PgBouncer refuse root, and the host shall not need it.
as_postgres=()
as_nobody=()
if ((EUID == 0)); then
  for account in postgres nobody; do
    id "$account" > /dev/null 2>&1 || continue
    as_postgres=(setpriv "--reuid=$account" "--regid=$(id -g "$account")" --clear-groups)
    break
  done
  as_nobody=(setpriv --reuid=nobody "--regid=$(id -g nobody)" --clear-groups)
fi

# Makes the folder of the drill. The other accounts read it, and own folders in it.
make_work() {
  work="$(mktemp -d "${TMPDIR:-/tmp}/backend-$drill-XXXXXX")"
  chmod 755 "$work"
  # The invoker's folder may be closed to the other accounts.
  cd "$work"
  trap cleanup EXIT
  trap 'exit 143' TERM
  trap 'exit 130' INT HUP
}

# owned_by ACCOUNT FOLDER: makes a private folder.
owned_by() {
  mkdir -p "$2"
  chmod 700 "$2"
  if ((EUID == 0)); then chown "$1:$(id -g "$1")" "$2"; fi
}

postgres_account() {
  if ((EUID == 0)); then "${as_postgres[@]}" id -un; else id -un; fi
}

nobody_account() {
  if ((EUID == 0)); then echo nobody; else id -un; fi
}

# start NAME COMMAND…: runs it in the background and leaves its id in `pid` and its output in $work/NAME.log.
start() {
  local name="$1"
  shift
  (exec "$@") > "$work/$name.log" 2>&1 < /dev/null &
  pid=$!
  started+=("$pid")
}

# ended PID SECONDS: waits until a process of ours has ended, and leaves its exit code in `exit_code`.
ended() {
  local rounds=$(($2 * 10))
  while kill -0 "$1" 2> /dev/null; do
    ((rounds-- > 0)) || return 1
    sleep 0.1
  done
  exit_code=0
  wait "$1" || exit_code=$?
}

# until_true SECONDS COMMAND…: asks until it holds.
until_true() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" > /dev/null 2>&1; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}

# free_port NAME: sets the variable to a port that nothing listens on, below those of outgoing connections.
free_port() {
  local candidate _
  for _ in {1..100}; do
    candidate=$((20000 + RANDOM % 12000))
    [[ " ${ports[*]:-} " == *" $candidate "* ]] && continue
    (exec 3<> "/dev/tcp/127.0.0.1/$candidate") 2> /dev/null && continue
    ports+=("$candidate")
    printf -v "$1" %s "$candidate"
    return
  done
  fail "no free port between 20000 and 32000"
}

milliseconds() {
  date +%s%3N
}

cleanup() {
  local status=$? process cluster log
  trap - EXIT
  trap '' TERM INT HUP
  if ((status != 0 && status != 2 && status != 77)); then
    for log in "$work"/*.log; do
      [[ -s "$log" ]] || continue
      echo "--- the end of $(basename "$log")" >&2
      tail -n 15 "$log" | cut -c -400 >&2
    done
  fi
  for process in ${started[@]+"${started[@]}"}; do kill "$process" 2> /dev/null || true; done
  for process in ${started[@]+"${started[@]}"}; do
    ended "$process" 5 || kill -KILL "$process" 2> /dev/null || true
  done
  for cluster in ${clusters[@]+"${clusters[@]}"}; do
    [[ ! -e "$cluster/postmaster.pid" ]] || stop_cluster "$cluster" immediate || true
  done
  rm -rf "$work"
  exit "$status"
}
