# Sources the env file of the current folder, and writes the environment of a child process beside it. There is no PATH,
# so that no line of the file can start a program.
PATH=
export PATH
set -a
. ./.env
set +a
/usr/bin/env -0 >shell-reader.out
