#!/usr/bin/env bash
# Servers that others wrote (S3, Google Cloud Storage, Azure's Blob API), on loopback, for the *.server.test.ts files.
#
#   scripts/servers.sh install [tool...]   puts the pinned tools below into .servers/, keeping what is there
#   scripts/servers.sh start               starts those installed, waits until they answer, writes .servers/env
#   scripts/servers.sh env                 prints .servers/env (for `set -a; eval "$(scripts/servers.sh env)"`)
#   scripts/servers.sh stop                ends exactly what start began and removes its data
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=$root/.servers
bin=$home/bin
data=$home/data
logs=$home/logs
pids=$home/pids
env_file=$home/env

# Only ever used on 127.0.0.1.
key_id=flashback-test
secret=flashback-test-secret

# tool  Go package  version
go_tools='versitygw github.com/versity/versitygw/cmd/versitygw v1.8.0
act github.com/nektos/act v0.2.89
fakegcs github.com/fsouza/fake-gcs-server v1.56.1
minio github.com/minio/minio v0.0.0-20260212201848-7aac2a2c5b7c
rclone github.com/rclone/rclone v1.76.0
age filippo.io/age/cmd/age v1.3.2'
moto_version=5.2.5
moto=$home/moto-$moto_version
# A reader of metrics, no server: PyPI's prometheus-client.
prometheus_version=0.26.0
prometheus=$home/prometheus-$prometheus_version
# Decodes a Job of Kubernetes; its version is that of k8s.io/api in scripts/kubejob/go.mod.
kubejob_version=$(awk '$1 == "k8s.io/api" { print $2 }' "$root/scripts/kubejob/go.mod")
kubejob=$bin/kubejob-$kubejob_version
azurite_version=3.37.0
azurite=$home/azurite-$azurite_version
# The keys of Azurite's two accounts, base64.
azurite_hot_key=$(printf 'flashback-test-hot-account-key-0000000000000000000000000000' | base64 | tr -d '\n')
azurite_cold_key=$(printf 'flashback-test-cold-account-key-000000000000000000000000000' | base64 | tr -d '\n')

main() {
  case "${1-}" in
    install) install "${@:2}" ;;
    start) start ;;
    stop) stop ;;
    env) [ -f "$env_file" ] || fail 'the servers are not running (scripts/servers.sh start)' && cat "$env_file" ;;
    *) fail 'usage: scripts/servers.sh install [tool...] | start | stop | env' ;;
  esac
}

# Quickest and most needed first, so that a run that is cut short leaves something to start.
install() {
  mkdir -p "$bin"
  local wanted=${*:-moto versitygw azurite prometheus act kubejob fakegcs minio rclone age} tool failed=''
  for tool in $wanted; do
    local began=$SECONDS
    if [ -n "$(path_of "$tool")" ]; then
      say "$tool: there already"
    elif if [ "$tool" = moto ]; then install_moto
    elif [ "$tool" = prometheus ]; then install_prometheus
    elif [ "$tool" = kubejob ]; then install_kubejob
    elif [ "$tool" = azurite ]; then install_azurite; else install_go "$tool"; fi; then
      say "$tool: installed in $((SECONDS - began)) s"
    else
      failed="$failed $tool"
    fi
  done
  [ -z "$failed" ] || fail "not installed:$failed"
}

# The name carries the version: a file that is there is the pinned one, and a new pin is a new file.
install_go() {
  local line package version
  line=$(grep "^$1 " <<<"$go_tools") || fail "unknown tool: $1"
  read -r _ package version <<<"$line"
  command -v go >/dev/null || {
    say "$1: needs Go (no \`go\` on the PATH)"
    return 1
  }
  local built=$bin/.building-$1
  rm -rf "$built"
  GOBIN=$built GOFLAGS='-trimpath -buildvcs=false' CGO_ENABLED=0 \
    go install -ldflags='-s -w' "$package@$version" >"$bin/$1.log" 2>&1 || {
    say "$1: go install failed, the end of $bin/$1.log:"
    tail -n 20 "$bin/$1.log" >&2
    return 1
  }
  # Go names a binary after the last part of its package.
  mv "$built/${package##*/}" "$bin/$1-$version"
  rm -rf "$built" "$bin/$1.log"
}

install_moto() {
  command -v python3 >/dev/null || {
    say 'moto: needs Python 3 (no `python3` on the PATH)'
    return 1
  }
  rm -rf "$moto"
  python3 -m venv "$moto" && "$moto/bin/pip" install -q --disable-pip-version-check "moto[server]==$moto_version" &&
    touch "$moto/complete"
}

install_prometheus() {
  command -v python3 >/dev/null || {
    say 'prometheus: needs Python 3 (no `python3` on the PATH)'
    return 1
  }
  rm -rf "$prometheus"
  python3 -m venv "$prometheus" &&
    "$prometheus/bin/pip" install -q --disable-pip-version-check "prometheus-client==$prometheus_version" &&
    touch "$prometheus/complete"
}

install_kubejob() {
  command -v go >/dev/null || {
    say 'kubejob: needs Go (no `go` on the PATH)'
    return 1
  }
  (cd "$root/scripts/kubejob" && CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags='-s -w' -o "$kubejob.new" .) &&
    mv "$kubejob.new" "$kubejob"
}

# Without its packages' own scripts: it needs none of them.
install_azurite() {
  command -v npm >/dev/null || {
    say 'azurite: needs npm (no `npm` on the PATH)'
    return 1
  }
  rm -rf "$azurite"
  npm install --prefix "$azurite" --ignore-scripts --no-save --no-audit --no-fund --loglevel=error \
    "azurite@$azurite_version" >&2 && touch "$azurite/complete"
}

# Where a tool is, or nothing while it is not (wholly) installed.
path_of() {
  local path
  if [ "$1" = moto ]; then
    path=$moto/bin/moto_server
    [ -f "$moto/complete" ] || return 0
  elif [ "$1" = prometheus ]; then
    path=$prometheus/bin/python
    [ -f "$prometheus/complete" ] || return 0
  elif [ "$1" = azurite ]; then
    path=$azurite/node_modules/.bin/azurite-blob
    [ -f "$azurite/complete" ] || return 0
  elif [ "$1" = kubejob ]; then
    path=$kubejob
  else
    path=$bin/$1-$(awk -v tool="$1" '$1 == tool { print $3 }' <<<"$go_tools")
  fi
  if [ -x "$path" ]; then echo "$path"; fi
}

start() {
  if [ -f "$env_file" ] && all_alive; then
    say 'the servers are running already (scripts/servers.sh stop ends them)'
    return
  fi
  stop
  mkdir -p "$data" "$logs"
  rm -f "$logs"/*
  trap 'stop' EXIT
  local versitygw minio moto_server fakegcs azurite_server ports
  versitygw=$(path_of versitygw) minio=$(path_of minio) moto_server=$(path_of moto)
  fakegcs=$(path_of fakegcs) azurite_server=$(path_of azurite)
  [ -n "$versitygw$minio$moto_server$fakegcs$azurite_server" ] || fail 'no server is installed (scripts/servers.sh install)'
  read -r -a ports <<<"$(free_ports 8)"
  {
    echo "SERVERS_ACCESS_KEY_ID=$key_id"
    echo "SERVERS_SECRET_ACCESS_KEY=$secret"
    echo 'SERVERS_REGION=us-east-1'
  } >"$env_file.new"

  if [ -n "$versitygw" ]; then
    start_versitygw versitygw VERSITYGW "${ports[0]}"
    mkdir -p "$data/versions"
    start_versitygw versitygw-versioned VERSITYGW_VERSIONED "${ports[1]}" --versioning-dir "$data/versions"
    echo "VERSITYGW=$versitygw" >>"$env_file.new"
  fi
  if [ -n "$minio" ]; then
    mkdir -p "$data/minio"
    MINIO_ROOT_USER=$key_id MINIO_ROOT_PASSWORD=$secret MINIO_UPDATE=off MINIO_BROWSER=off \
      launch minio MINIO "${ports[2]}" "$minio" server --quiet \
      --address "127.0.0.1:${ports[2]}" --console-address "127.0.0.1:${ports[3]}" "$data/minio"
  fi
  if [ -n "$moto_server" ]; then
    launch moto MOTO "${ports[4]}" "$moto_server" -H 127.0.0.1 -p "${ports[4]}"
  fi
  if [ -n "$fakegcs" ]; then
    launch fakegcs FAKEGCS "${ports[5]}" "$fakegcs" -backend memory -scheme http -host 127.0.0.1 -port "${ports[5]}" \
      -public-host "127.0.0.1:${ports[5]}" -external-url "http://127.0.0.1:${ports[5]}"
    echo "FAKEGCS=$fakegcs" >>"$env_file.new"
  fi

  if [ -n "$azurite_server" ]; then start_azurite "${ports[6]}"; fi

  local tool path
  for tool in rclone act kubejob prometheus age; do
    path=$(path_of "$tool")
    if [ -n "$path" ]; then echo "$(tr '[:lower:]' '[:upper:]' <<<"$tool")=$path" >>"$env_file.new"; fi
  done
  for tool in versitygw minio moto fakegcs azurite rclone act kubejob prometheus age; do
    if [ -z "$(path_of "$tool")" ]; then say "$tool: not installed, left out"; fi
  done
  while read -r pid _ name port; do wait_for "$name" "$port" "$pid"; done <"$pids"
  mv "$env_file.new" "$env_file"
  trap - EXIT
}

# start_versitygw <name> <VARIABLE> <port> [option of the posix backend...]
start_versitygw() {
  mkdir -p "$data/$1" "$data/$1-iam"
  ROOT_ACCESS_KEY_ID=$key_id ROOT_SECRET_ACCESS_KEY=$secret \
    launch "$1" "$2" "$3" "$versitygw" --port "127.0.0.1:$3" --quiet --iam-dir "$data/$1-iam" \
    --access-log "$logs/$1-access.log" posix "${@:4}" "$data/$1"
  echo "$2_ACCESS_LOG=$logs/$1-access.log" >>"$env_file.new"
}

# start_azurite <port>: two storage accounts, nothing on disk. The SDK of the tests speaks a newer version of the
# service than Azurite knows.
start_azurite() {
  local node=$root/node_modules/node/bin/node
  [ -x "$node" ] || node=node
  AZURITE_ACCOUNTS="hot:$azurite_hot_key;cold:$azurite_cold_key" \
    launch azurite AZURITE "$1" "$node" "$(path_of azurite)" --inMemoryPersistence --blobHost 127.0.0.1 \
    --blobPort "$1" --skipApiVersionCheck --disableTelemetry --silent
  {
    echo "AZURITE_HOT_KEY=$azurite_hot_key"
    echo "AZURITE_COLD_KEY=$azurite_cold_key"
  } >>"$env_file.new"
}

# launch <name> <VARIABLE> <port> <command...>
launch() {
  local name=$1 variable=$2 port=$3 pid
  shift 3
  nohup "$@" </dev/null >"$logs/$name.log" 2>&1 &
  pid=$!
  echo "$pid $(birth "$pid") $name $port" >>"$pids"
  {
    echo "${variable}_ENDPOINT=http://127.0.0.1:$port"
    echo "${variable}_PID=$pid"
  } >>"$env_file.new"
}

wait_for() {
  local name=$1 port=$2 pid=$3 until=$((SECONDS + 60))
  until answers "$port"; do
    if ! kill -0 "$pid" 2>/dev/null || [ $SECONDS -ge $until ]; then
      say "$name did not start on 127.0.0.1:$port; the end of its log:"
      tail -n 30 "$logs/$name.log" >&2
      exit 1
    fi
    sleep 0.2
  done
  say "$name: http://127.0.0.1:$port (pid $pid)"
}

# Any HTTP answer will do: an unsigned request is refused, by a server that is up.
answers() (
  exec 2>/dev/null
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
  IFS= read -r -t 5 line <&3 && [[ $line == HTTP/* ]]
)

stop() {
  local pid born until=$((SECONDS + 10))
  if [ -f "$pids" ]; then
    while read -r pid born _; do
      if alive "$pid" "$born"; then kill "$pid" || true; fi
    done <"$pids"
    while read -r pid born _; do
      while alive "$pid" "$born" && [ $SECONDS -lt $until ]; do sleep 0.1; done
      if alive "$pid" "$born"; then kill -9 "$pid" || true; fi
    done <"$pids"
  fi
  rm -rf "$data" "$env_file" "$env_file.new" "$pids"
}

# alive <pid> <birth>: the number alone may be another process by now.
alive() { [ -n "$2" ] && [ "$(birth "$1")" = "$2" ]; }

all_alive() {
  local pid born
  while read -r pid born _; do alive "$pid" "$born" || return 1; done <"$pids"
}

# When a process began, as one word; nothing if there is none, or only its remains (Z) that nobody has asked for.
# Linux's own count of ticks where there is one: ps works its date out anew each time, which can differ by a second.
birth() {
  if [ -d /proc/self ]; then
    sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }' || true
  else
    ps -o lstart= -p "$1" 2>/dev/null | tr -s ' ' '_' || true
  fi
}

# All held open at once, so that no two are the same.
free_ports() {
  command -v node >/dev/null || fail 'needs node on the PATH'
  node -e '
    const held = Array.from({ length: Number(process.argv[1]) }, () => require("node:net").createServer());
    Promise.all(held.map((server) => new Promise((done) => server.listen(0, "127.0.0.1", done)))).then(() => {
      console.log(held.map((server) => server.address().port).join(" "));
      for (const server of held) server.close();
    });' "$1"
}

say() { echo "servers: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

main "$@"
