# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for capstan(1)
set -l window 'not __fish_seen_subcommand_from status'
set -l status '__fish_seen_subcommand_from status'

complete -c capstan -f
complete -c capstan -n $window -a status -d 'Print what an account has staked'
complete -c capstan -n $window -l network -r -F -d 'The network file to work on'
complete -c capstan -n $window -l profile -x -a '(__fish_complete_directories)' -d 'The folder for accounts, journal and settings'
complete -c capstan -n $window -l demo -d 'Use a published development key, on a local chain only'
complete -c capstan -n $window -s h -l help -d 'Show a help text'
complete -c capstan -n $window -s v -l version -d 'Show the version'
complete -c capstan -n $status -l address -x -d 'The account to show'
complete -c capstan -n $status -l network -r -F -d 'A network file'
complete -c capstan -n $status -l rpc -x -d 'The node to ask'
complete -c capstan -n $status -l json -d 'Print JSON'
complete -c capstan -n $status -l help -d 'Show a help text'
complete -c capstan -n $status -l version -d 'Show the version'
