#!/bin/sh
# Starts Partnernetz in the foreground; TERM or Ctrl-C stops it. It needs a Java runtime, 17 or newer, and nothing else.
#
#   partnernetz                  start
#   partnernetz backup FILE      back up, also while it runs
#   partnernetz restore FILE     make a home of a backup
#
# Settings: -Dpartnernetz.…=… in PARTNERNETZ_OPTIONS, or after the command; see doc/operating.md.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

case "${1:-start}" in
start) [ $# -eq 0 ] || shift ;;
backup | restore)
  [ $# -ge 2 ] || { echo "usage: partnernetz $1 FILE" >&2; exit 2; }
  task="-Dpartnernetz.$1=$2"
  shift 2
  ;;
-D*) ;;
*)
  echo "usage: partnernetz [start | backup FILE | restore FILE] [-Dpartnernetz.…=…]" >&2
  exit 2
  ;;
esac

# An installation begins empty and trusts listed plugins only; the demo network is one setting away.
# shellcheck disable=SC2086
exec "$java" -Dfile.encoding=UTF-8 \
  "-Dpartnernetz.server=$here/server" \
  "-Dpartnernetz.ear=$here/partnernetz.ear" \
  "-Dpartnernetz.demo.plugins=$here/plugins" \
  -Dpartnernetz.demo=false \
  ${PARTNERNETZ_OPTIONS:-} ${task:+"$task"} "$@" \
  -cp "$here/lib/*" org.partnernetz.launcher.Launcher
