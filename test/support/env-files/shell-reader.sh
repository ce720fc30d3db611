# Sources the env files of the folders 0, 1, 2, … and writes the environment of a child process beside each.
# There is no PATH, so that no line of them can start a program.
root=$1
count=$2
index=0
while [ "$index" -lt "$count" ]; do
  (
    cd "$root/$index" || exit
    PATH=
    export PATH
    set -a
    . ./.env
    set +a
    /usr/bin/env -0 >shell-reader.sh.out
  ) </dev/null >/dev/null 2>&1
  index=$((index + 1))
done
