#!/bin/sh
# Runs one command of flashback-backup for cron: silent on success, prints the end of its log on failure. Once, as root:
#   npm install --global ./flashback-backup-1.0.0.tgz     the package of a release, with Node 22.19 or newer
#   useradd --system flashback                            the user whose crontab runs it; any will do
#   install -D -m 755 backup.sh /opt/flashback-backup/backup.sh
#   install -m 600 -o flashback backup.env /etc/flashback-backup.env
#   install -m 600 -o flashback /dev/null /var/log/flashback-backup.log     and let logrotate rotate it, if you have that
set -u
if [ $# -eq 0 ]; then
  echo 'usage: backup.sh backup, or another command of flashback-backup, with its flags' && exit 1
fi
config=${BACKUP_ENV:-/etc/flashback-backup.env}
log=${BACKUP_LOG:-/var/log/flashback-backup.log}
if ! (: >>"$log") 2>/dev/null; then
  echo "$0: this user ($(id -un)) cannot write the log $log: nothing was run" && exit 1
fi

set -a # export what the file sets: the inputs of the program are environment variables
. "$config" || exit 1
set +a

# Concurrent runs need no lock: the second waits for the lease of the first, and is skipped if that takes too long.
before=$(wc -c 2>/dev/null <"$log" || echo 0)
flashback-backup "$@" >>"$log" 2>&1
code=$?
case $code in
  0) ;;
  3) code=0 ;; # incomplete: everything is checkpointed, and the next run continues
  *) echo "flashback-backup $1 ended with exit code $code; the end of $log:" && tail -c "+$((before + 1))" "$log" | tail -n 60 ;;
esac
exit $code
