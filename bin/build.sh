# Builds when sources changed. Sourced after needs.sh. Leaves in .thidua/ the jar of the program, the list of the jars it
# stands on, and (made later, by bin/train) the caches that make Java start fast.

KEPT=$ROOT/.thidua

source_files() { (cd "$ROOT" && find src pom.xml bin/frontend frontend -name node_modules -prune -o -print | sort); }

is_built() {
  [ -f "$KEPT/built" ] && [ -f "$KEPT/jar" ] && [ -f "$(<"$KEPT/jar")" ] && [ -f "$(cut -d: -f1 "$KEPT/classpath")" ] &&
    [ -z "$(cd "$ROOT" && find src pom.xml bin/frontend frontend -name node_modules -prune -o -newer "$KEPT/built" -print -quit)" ]
}

build() {
  is_built && return
  mkdir -p "$KEPT"
  (
    flock 9
    is_built || compile
  ) 9>"$KEPT/lock"
}

maven() {
  # Maven's own libraries make a new JDK grumble; that is nobody's business here.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn -B -f "$ROOT/pom.xml" "$@" </dev/null
}

compile() {
  want maven nodejs npm || exit 1
  say "Đang biên dịch… (lần đầu mất vài phút để tải thư viện)"
  touch "$KEPT/built.new"
  source_files >"$KEPT/files.new"
  # A file that was deleted must not live on among the compiled ones.
  if [ ! -f "$KEPT/files" ] || [ -n "$(comm -23 "$KEPT/files" "$KEPT/files.new")" ]; then
    rm -rf "$ROOT/target/classes" "$ROOT/target/generated-sources"
  fi
  maven -q compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$KEPT/classpath" >&2 ||
    stop "Biên dịch không thành công."
  local jar
  jar=$KEPT/thidua-$(date +%s).jar
  jar --create --file "$jar" --main-class vn.thidua.ThiDua -C "$ROOT/target/classes" .
  echo "$jar" >"$KEPT/jar"
  mv "$KEPT/files.new" "$KEPT/files"
  mv "$KEPT/built.new" "$KEPT/built"
  # A server still running from the jar before keeps it; older ones go.
  (ls -t "$KEPT"/thidua-*.jar | tail -n +3 | xargs -r rm -f; ls -t "$KEPT"/*.aot 2>/dev/null | tail -n +5 | xargs -r rm -f)
}

class_path() { printf '%s:%s' "$(<"$KEPT/jar")" "$(<"$KEPT/classpath")"; }

# The cache of the kind $1 (server, read) that belongs to this very jar.
cache() { local jar; jar=$(<"$KEPT/jar"); printf '%s' "${jar%.jar}-$1.aot"; }

# The switches every start of Java has; $1 is the kind of cache. Words about the cache belong to nobody's output.
java_switches() {
  SWITCHES=(-XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true)
  if [ "$1" = read ]; then SWITCHES+=(-XX:TieredStopAtLevel=1); else SWITCHES+=(-Xmx"${THIDUA_MEMORY:-1g}"); fi
  if [ -f "$(cache "$1")" ]; then SWITCHES+=(-XX:AOTCache="$(cache "$1")"); fi
}
