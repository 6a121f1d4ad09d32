# Builds when sources changed. Sourced after needs.sh. Leaves in .thidua/ the jar of the program, its class path, and (made
# later, by bin/train) the caches that make Java start fast.

KEPT=$ROOT/.thidua

sources() { (cd "$ROOT" && find src pom.xml bin/frontend frontend -name node_modules -prune -o "$@"); }

is_built() {
  [ -f "$KEPT/built" ] && [ -f "$KEPT/classpath" ] && [ -f "$(<"$KEPT/jar")" ] && [ -f "$(sed 's/.*://' "$KEPT/classpath")" ] &&
    [ -z "$(sources -type f -newer "$KEPT/built" -print -quit)" ] &&
    sources -type f -print | sort | cmp -s - "$KEPT/files"
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
  sources -type f -print | sort >"$KEPT/files.new"
  # A file that was deleted must not live on among the compiled ones.
  if [ ! -f "$KEPT/files" ] || [ -n "$(comm -23 "$KEPT/files" "$KEPT/files.new")" ]; then
    rm -rf "$ROOT/target/classes" "$ROOT/target/generated-sources"
  fi
  # The list of parts takes its seconds, and changes with the pom only.
  local bom=$ROOT/target/classes/META-INF/sbom/bom.json parts=()
  [ "$bom" -nt "$ROOT/pom.xml" ] || parts=(org.cyclonedx:cyclonedx-maven-plugin:makeBom)
  maven -q compile "${parts[@]}" jar:jar >&2 || stop "Biên dịch không thành công."
  cp "$bom" "$ROOT/target/bom.json"
  local jar
  jar=$KEPT/thidua-$(date +%s).jar
  mv "$ROOT"/target/thidua-*.jar "$jar"
  (echo "$jar" && libraries "$jar") | paste -sd : >"$KEPT/classpath"
  echo "$jar" >"$KEPT/jar"
  mv "$KEPT/files.new" "$KEPT/files"
  mv "$KEPT/built.new" "$KEPT/built"
  clear_older
}

# The jars that $1 stands on, one a line: the manifest folds its long line. Java keeps no cache of jars that only the manifest
# names by their full path, so the command names them all.
libraries() {
  local there
  there=$(mktemp -d)
  (cd "$there" && jar --extract --file "$1" META-INF/MANIFEST.MF)
  sed -z 's/\r\n //g; s/\r//g' "$there/META-INF/MANIFEST.MF" | sed -n 's/^Class-Path: //p' | tr ' ' '\n'
  rm -rf "$there"
}

# A server still running keeps the jar before this one; older jars go, with their caches.
clear_older() {
  local old
  for old in $(ls -t "$KEPT"/thidua-*.jar | tail -n +3); do rm -f "${old%.jar}"*; done
}

# The cache of the kind $1 (server, read) that belongs to this very jar.
cache() { local jar; jar=$(<"$KEPT/jar"); printf '%s' "${jar%.jar}-$1.aot"; }

# The command JAVA with the cache of the kind $1, to which the caller adds settings and the class. Java's words about the
# cache belong to nobody's output.
java_command() {
  JAVA=(java -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -cp "$(<"$KEPT/classpath")")
  if [ "$1" = read ]; then JAVA+=(-XX:TieredStopAtLevel=1); else JAVA+=(-Xmx"${THIDUA_MEMORY:-1g}"); fi
  if [ -f "$(cache "$1")" ]; then JAVA+=(-XX:AOTCache="$(cache "$1")"); fi
}
