# shellcheck shell=bash
# shellcheck disable=SC2034  # some variables are for the drills that source this file
# The host, as it is deployed: an unprivileged account, a folder that nobody may write, no home and no temporary folder.

app=""
token=""
variables=()

# install_app DIRECTORY: a copy of the published host that the account may read and nobody may write.
install_app() {
  [[ -f "$1/Backend.Host.dll" ]] || fail "$1 holds no Backend.Host.dll: name the folder of a published host with --app."
  app="$work/app"
  cp -r "$1" "$app"
  chmod -R a-w,a+rX "$app"
  if ! "${as_nobody[@]}" dotnet --list-runtimes > /dev/null 2>&1; then
    echo "$drill: the account $(nobody_account) cannot run dotnet: its folder is closed to others." >&2
    exit 77
  fi
}

# With nothing of the invoker's settings, and only those in `variables`.
host_environment() {
  local name
  for name in $(compgen -e); do
    case "$name" in
      DATABASE_* | BACKEND_* | ASPNETCORE_* | DOTNET_* | OTEL_* | Http__* | Identity__* | PG*) unset "$name" ;;
    esac
  done
  export HOME=/nonexistent TMPDIR=/nonexistent DOTNET_EnableDiagnostics=0 ASPNETCORE_ENVIRONMENT=Production "${variables[@]}"
}

# host ARGUMENTS…: runs a command of the host to its end.
host() {
  (
    host_environment
    cd "$app" || exit
    exec "${as_nobody[@]}" dotnet exec Backend.Host.dll "$@"
  )
}

# start_host NAME PORT ARGUMENTS…: serves in the background; its id is in `pid`.
start_host() {
  local name="$1" port="$2"
  shift 2
  (
    host_environment
    cd "$app" || exit
    exec "${as_nobody[@]}" dotnet exec Backend.Host.dll serve --urls "http://127.0.0.1:$port" "$@"
  ) > "$work/$name.log" 2>&1 < /dev/null &
  pid=$!
  started+=("$pid")
}

# status URL: what it answers, 000 for nothing.
status() {
  curl -s -o /dev/null -w '%{http_code}' --noproxy '*' --max-time 5 "$1" || true
}

is_ready() {
  [[ "$(status "$1/readyz")" == 200 ]]
}

# A key to sign tokens with, as an issuer would have it, and its public half in `variables`.
make_issuer() {
  mkdir -p "$work/issuer"
  token_for 01890a5d-ac96-774b-bcce-b302099a8057
  openssl pkey -in "$work/issuer/.data/keys/token-signing.pem" -pubout -out "$work/token-public.pem" 2> "$work/openssl.log"
  chmod 644 "$work/token-public.pem"
  variables+=("BACKEND_TOKEN_PUBLIC_KEYS=$work/token-public.pem")
}

# token_for ORGANIZATION: leaves a token in `token`.
token_for() {
  token="$(
    unset DATABASE_URL
    cd "$work/issuer" || exit
    ASPNETCORE_ENVIRONMENT=Development dotnet exec "$app/Backend.Host.dll" token --org "$1" | tail -n 1
  )"
}
