# The demo served for many people at once, for the scripts beside it. Sourced; sets home, port, address and work, and idle: the
# median of twenty sign-in pages of the server before anyone came, in milliseconds. `driver CLASS …` runs the hands of a bench.
. "$ROOT/bin/needs.sh"
. "$ROOT/bin/build.sh"
. "$ROOT/bench/clock.sh"
find_jdk
"$ROOT/bin/train" server

work=$(mktemp -d) port=$((20000 + RANDOM % 20000)) server=
home=$work/home address=http://127.0.0.1:$port
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT
driver() { java -cp "$(<"$KEPT/classpath")" -Xmx512m "$ROOT/bench/$1.java" "${@:2}" 2>"$work/driver.err" | tail -n 1; }
page() { curl -s -o /dev/null -w '%{http_code} %{time_total}\n' "$address/sign-in" || true; }

# All people come from one machine here: limits by address would only measure themselves.
export THIDUA_LIMITS_PAGES=1000000 THIDUA_LIMITS_ENTRIES=1000000
"$ROOT/thidua" demo --home "$home" --port "$port" >"$work/said" 2>&1 &
server=$!
# Said when everything of the demo is planted; pages are answered before that.
until grep -q "$address/" "$work/said"; do
  kill -0 "$server" 2>/dev/null || stop "Máy chủ không khởi động được: $(tail -n 5 "$work/said")"
  sleep 0.2
done
for ((i = 0; i < 20; i++)); do page; done | sort -k 2 -n | sed -n 10p >"$work/idle"
idle=$(awk '{ ms = int($2 * 1000 + 0.5); print (ms > 0 ? ms : 1) }' "$work/idle")
