#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in empty home folders where the keychain is in a known state, without a display but in one.
#   with_keyring.sh STATE COMMAND [ARGUMENT...]
# STATE is one of
#   keyring    gnome-keyring with an unlocked default collection; its process is $CAPSTAN_KEYRING_PID
#   display    the same with a display, where the keyring can ask a person
#   empty-bus  a session bus on which no keychain is, nor can be started
#   no-bus     no session bus
set -eu
state=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_SESSION_VERSION KDE_FULL_SESSION

case $state in
keyring | display)
  screen=
  if [ "$state" = display ]; then screen='xvfb-run -a -s -noreset'; fi
  $screen dbus-run-session -- sh -c '
    printf capstan | gnome-keyring-daemon --unlock --foreground --components=secrets >"$HOME/keyring.log" 2>&1 &
    export CAPSTAN_KEYRING_PID=$!
    gdbus wait --session --timeout 20 org.freedesktop.secrets || { cat "$HOME/keyring.log" >&2; exit 1; }
    status=0
    "$@" || status=$?
    kill -KILL $CAPSTAN_KEYRING_PID 2>/dev/null
    exit $status' sh "$@"
  ;;
empty-bus)
  cat >"$home/session.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
  dbus-run-session --config-file "$home/session.conf" -- "$@"
  ;;
no-bus)
  DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$@"
  ;;
*)
  echo "with_keyring.sh: no such state: $state" >&2
  exit 2
  ;;
esac
