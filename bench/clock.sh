# Measuring, for the scripts beside it. Sourced.

millis() { local now=${EPOCHREALTIME/[.,]/}; echo $((now / 1000)); }

median() { # of the wall times of $1 runs of the rest, in milliseconds
  local runs=$1 i began times=()
  shift
  for ((i = 0; i < runs; i++)); do
    began=$(millis)
    "$@" >/dev/null 2>&1 || stop "Không chạy được: $*"
    times+=($(($(millis) - began)))
  done
  printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

load() { echo "load $(cut -d' ' -f1 /proc/loadavg) on $(nproc) processors"; }

verdict() { # one closing line; success when $2 is not empty
  if [ -n "$2" ]; then echo "$1: met"; else echo "$1: MISSED"; exit 1; fi
}
