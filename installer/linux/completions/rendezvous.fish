# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completions of rendezvousd and rendezvous for fish.

set -l nouns doctor import status token room session

# True when the words of the command line, without options, are these.
function __rendezvous_said
    set -l tokens (commandline -opc)
    set -l words
    set -l skip 0
    for token in $tokens[2..-1]
        if test $skip -eq 1
            set skip 0
            continue
        end
        switch $token
            case --config --port --admin-port --state-dir --log-format --log-level --set --room --stream --max-uses \
                --unused-ttl --valid-from --valid-until --note --count --text-file --state --output
                set skip 1
            case '-*'
            case '*'
                set -a words $token
        end
    end
    test "$words" = "$argv"
end

for program in rendezvousd rendezvous
    complete -c $program -f

    # With and without a command
    complete -c $program -l config -r -F -d 'Configuration file'
    complete -c $program -l state-dir -x -a '(__fish_complete_directories)' -d 'Folder for what must survive a restart'
    complete -c $program -l set -x -d 'Set one value of the configuration'
    complete -c $program -l no-gui -d 'Run without a window'
    complete -c $program -s h -l help -d 'Print help and end'

    # The server
    set -l server "not __fish_seen_subcommand_from $nouns"
    complete -c $program -n $server -l port -x -d 'Port for devices, viewers and pages'
    complete -c $program -n $server -l admin-port -x -d 'Port of the admin commands'
    complete -c $program -n $server -l log-format -x -a 'text json' -d 'How log records are written'
    complete -c $program -n $server -l log-level -x -a 'debug info warning error' -d 'The least important records'
    complete -c $program -n $server -l check-config -d 'Check the configuration and end'
    complete -c $program -n $server -l print-config -d 'Print the configuration in force and end'
    complete -c $program -n $server -l install-service -d 'Have the system start the server'
    complete -c $program -n $server -l uninstall-service -d 'Take that back'
    complete -c $program -n $server -l service -d 'Run as a service; not meant to be typed'
    complete -c $program -n $server -s v -l version -d 'Print the version and end'

    # Commands
    complete -c $program -n '__rendezvous_said' -a doctor -d 'Examine this machine and the configuration'
    complete -c $program -n '__rendezvous_said' -a import -d 'Take over the default.json of the original'
    complete -c $program -n '__rendezvous_said' -a status -d 'What the server does'
    complete -c $program -n '__rendezvous_said' -a token -d 'Issue, list or revoke tokens'
    complete -c $program -n '__rendezvous_said' -a room -d 'List, allow or remove rooms'
    complete -c $program -n '__rendezvous_said' -a session -d 'List or end sessions'
    complete -c $program -n '__rendezvous_said token' -a 'issue list revoke'
    complete -c $program -n '__rendezvous_said room' -a 'list add remove'
    complete -c $program -n '__rendezvous_said session' -a 'list kick'
    complete -c $program -n '__rendezvous_said import' -F

    # Their options
    complete -c $program -n "__fish_seen_subcommand_from $nouns" -l json -d 'Print the answer as JSON'
    complete -c $program -n '__rendezvous_said status' -l health -d 'One line and an exit code'
    complete -c $program -n '__rendezvous_said doctor' -l strict -d 'Warnings make the exit code 1, too'
    complete -c $program -n '__fish_seen_subcommand_from import' -l output -r -F -d 'Write there instead'
    complete -c $program -n '__fish_seen_subcommand_from import' -l force -d 'Replace a file that is there'
    complete -c $program -n '__fish_seen_subcommand_from import' -l print -d 'Print what would be written'
    complete -c $program -n '__rendezvous_said token issue' -l room -x -d 'Only for this room'
    complete -c $program -n '__rendezvous_said token issue' -l stream -x -d 'Only for this stream'
    complete -c $program -n '__rendezvous_said token issue' -l device -d 'A token for the device of a room'
    complete -c $program -n '__rendezvous_said token issue' -l max-uses -x -d 'Clients that may use it'
    complete -c $program -n '__rendezvous_said token issue' -l unused-ttl -x -a '90s 15m 1h 7d' -d 'Life of an unused token'
    complete -c $program -n '__rendezvous_said token issue' -l valid-from -x -d 'Not admitted before'
    complete -c $program -n '__rendezvous_said token issue' -l valid-until -x -d 'Admits nobody from then on'
    complete -c $program -n '__rendezvous_said token issue' -l note -x -d 'What it is for'
    complete -c $program -n '__rendezvous_said token issue' -l count -x -d 'Issue so many alike'
    complete -c $program -n '__rendezvous_said token issue' -l text-from-stdin -d 'Read its text from standard input'
    complete -c $program -n '__rendezvous_said token issue' -l text-file -r -F -d 'Read its text from a file'
    complete -c $program -n '__rendezvous_said token list' -l room -x -d 'Only for this room'
    complete -c $program -n '__rendezvous_said token list' -l state -x -a 'unused bound expired revoked' -d 'Only these'
    complete -c $program -n '__fish_seen_subcommand_from revoke' -l disconnect -d 'End the sessions that it admitted'
    complete -c $program -n '__fish_seen_subcommand_from revoke' -l keep-sessions -d 'Let them go on'
    complete -c $program -n '__rendezvous_said session list' -l room -x -d 'Only for this room'
    complete -c $program -n '__rendezvous_said session list' -l ended -d 'Those that ended'
end
