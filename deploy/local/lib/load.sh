# shellcheck shell=bash
# shellcheck disable=SC2034  # some variables are for the drills that source this file
# Callers that write and read without a pause, each on a connection that it keeps.

callers=()

# transfers PHASE CALLER ROUND: a configuration of curl; what it answers goes to standard output.
transfers() {
  local key="$1-$2-$3" number
  for number in 1 2 3 4 5; do
    cat << END
url = "$url/v1/contacts"
request = "POST"
header = "Authorization: Bearer $token"
header = "Content-Type: application/json"
header = "Idempotency-Key: drill-$key-$number"
data = "{\"name\":\"Caller $key, $number\"}"
output = /dev/null
max-time = 15
write-out = "POST %{http_code} %{errormsg}\n"
next
url = "$url/v1/contacts?pageSize=5"
header = "Authorization: Bearer $token"
output = /dev/null
max-time = 15
write-out = "GET %{http_code} %{errormsg}\n"
next
END
  done | sed '$d'
}

call_until_stopped() {
  local round=0
  while [[ ! -e "$work/stop" ]]; do
    round=$((round + 1))
    transfers "$1" "$2" "$round" | curl -s --noproxy '*' -K - >> "$work/calls.$2" || true
  done
}

# start_load URL PHASE CALLERS: in the background, until end_load.
start_load() {
  local number
  url="$1"
  rm -f "$work"/calls.* "$work/stop"
  callers=()
  for number in $(seq "$3"); do
    call_until_stopped "$2" "$number" &
    callers+=("$!")
    started+=("$!")
  done
}

end_load() {
  local caller
  touch "$work/stop"
  for caller in "${callers[@]}"; do wait "$caller"; done
}

# answers PATTERN: how many lines of what was answered fit.
answers() {
  cat "$work"/calls.* | grep -c -E "$1" || true
}

answered_at_least() {
  (($(answers '') >= $1))
}
