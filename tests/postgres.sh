# A throw-away PostgreSQL. Sourced by run.sh, and by the tests that stop and start a server of their own:
# install_postgres, start_postgres, halt_postgres, resume_postgres, freeze_postgres, follow_postgres, stop_postgres.

postgres_bin() {
  for found in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V -r) $(dirname "$(command -v initdb)" 2>/dev/null); do
    [ -x "$found/initdb" ] && [ -x "$found/pg_ctl" ] && { echo "$found"; return; }
  done
  return 1
}

# Without the server that the package would make and start by itself.
install_postgres() {
  ! postgres_bin >/dev/null && command -v apt-get >/dev/null || return 0
  as_root apt-get update -qq && as_package postgresql-common \
    && as_root sed -i 's/^#* *create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf \
    && as_package postgresql || echo "PostgreSQL could not be installed." >&2
}

as_package() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null; }

# It refuses to run as root.
as_server() {
  if [ "$(id -u)" != 0 ]; then (cd "$postgres_home" && "$@")
  else (cd "$postgres_home" && runuser -u "$(id -un postgres 2>/dev/null || echo nobody)" -- "$@"); fi
}

postgres_folder() {
  postgres_home=$(mktemp -d /tmp/borderstats-postgres-XXXXXX)
  chmod 755 "$postgres_home"
  [ "$(id -u)" != 0 ] || chown "$(id -un postgres 2>/dev/null || echo nobody)" "$postgres_home"
}

start_postgres() {
  local bin
  bin=$(postgres_bin) || return 1
  postgres_folder
  as_server "$bin/initdb" -D "$postgres_home/data" -A trust -U borderstats -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null \
    && resume_postgres || { stop_postgres; return 1; }
  export BORDERSTATS_TEST_POSTGRES="Host=$postgres_home;Username=borderstats"
}

# Nothing of it has to outlive the tests, so that it never waits for the disk.
resume_postgres() {
  as_server "$(postgres_bin)/pg_ctl" -D "$postgres_home/data" -s -w -l "$postgres_home/log" start -o \
    "-c listen_addresses= -c unix_socket_directories=$postgres_home -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
}

# A replica of the server at $1, in a folder of its own.
follow_postgres() {
  postgres_folder
  as_server "$(postgres_bin)/pg_basebackup" -h "$1" -U borderstats -D "$postgres_home/data" -R -c fast --no-sync && resume_postgres
}

halt_postgres() {
  [ ! -f "$postgres_home/data/postmaster.pid" ] || as_server "$(postgres_bin)/pg_ctl" -D "$postgres_home/data" -s -m "${1:-fast}" stop
}

# It holds all its connections and answers none, as a machine that hangs; signal_postgres CONT wakes it.
freeze_postgres() { signal_postgres STOP; }

signal_postgres() {
  local server
  [ -f "$postgres_home/data/postmaster.pid" ] || return 0
  server=$(head -1 "$postgres_home/data/postmaster.pid")
  pkill "-$1" -P "$server"
  kill "-$1" "$server"
}

stop_postgres() {
  [ -n "${postgres_home:-}" ] || return 0
  signal_postgres CONT
  halt_postgres immediate
  rm -rf "$postgres_home"
  postgres_home=
}
