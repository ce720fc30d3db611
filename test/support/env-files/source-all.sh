# Starts the shell anew for each of the folders 0, 1, 2, …: in a subshell, bash 5.2 may end at the last line of the file.
shell=$1
script=$2
root=$3
count=$4
index=0
while [ "$index" -lt "$count" ]; do
  cd "$root/$index" && /usr/bin/env -i "$shell" "$script" </dev/null >/dev/null 2>&1
  index=$((index + 1))
done
