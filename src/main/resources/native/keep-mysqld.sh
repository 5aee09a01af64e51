# Runs mysqld for as long as the program lives that started this script: standard input is a pipe from it, which closes when it
# ends in whatever way, kill -9 included. A signal meant for that program (Ctrl-C, TERM to the group) does not stop the server.
# It stops the server in the usual way and ends it by force when it is stuck. A throw-away server is ended by force at once.
# Arguments: file for the process id, folder to throw away afterwards (or nothing), mysqld and its options.
pid_file=$1
leftovers=$2
shift 2
trap : INT HUP TERM
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
echo "$server" >"$pid_file"
(
    trap '' INT HUP TERM
    cat <&3 >/dev/null
    [ -z "$leftovers" ] || kill -9 "$server"
    kill "$server"
    patience=60
    while [ "$patience" -gt 0 ] && kill -0 "$server"; do
        sleep 1
        patience=$((patience - 1))
    done
    kill -9 "$server"
) 2>/dev/null &
watcher=$!
exec 3<&-
while :; do
    wait "$server"
    status=$?
    kill -0 "$server" 2>/dev/null || break
done
kill -9 "$watcher" 2>/dev/null
rm -f "$pid_file"
[ -z "$leftovers" ] || rm -rf "$leftovers"
exit "$status"
