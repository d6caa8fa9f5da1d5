# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for capstan(1)

_capstan() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words
  COMPREPLY=()
  case $previous in
    --network) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames; return ;;
    --profile) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames; return ;;
    --address|--rpc) return ;;
  esac
  if [ "${COMP_WORDS[1]}" = status ] && [ "$COMP_CWORD" -gt 1 ]; then
    words='--address --network --rpc --json --help --version'
  else
    words='--network --profile --demo --help --version'
    [ "$COMP_CWORD" = 1 ] && words="status $words"
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _capstan capstan
