# What the program needs from the machine: JDK 25, Debian packages. Sourced by the scripts beside it.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# Names of files and output carry diacritics, whatever the locale of the shell.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac

java_number() { # the feature number of the JDK in $1, or 0
  local line
  line=$(grep -s '^JAVA_VERSION=' "$1/release") || { echo 0; return; }
  line=${line#*\"}
  echo "${line%%[!0-9]*}"
}

find_jdk() {
  local home path
  path=$(readlink -f "$(command -v java || true)" || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "${path%/bin/java}"; do
    if [ -x "$home/bin/javac" ] && [ "$(java_number "$home")" -ge 25 ]; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done
  stop "Cần JDK 25 trở lên. Hãy cài gói openjdk-25-jdk-headless (hoặc temurin-25-jdk), hay đặt JAVA_HOME. (JDK 25+ not found.)"
}

has() { # is the Debian package $1 here, by what it brings
  case $1 in
    maven) command -v mvn ;;
    nodejs) command -v node ;;
    npm) command -v npm ;;
    chromium) command -v chromium ;;
    tesseract-ocr) command -v tesseract ;;
    tesseract-ocr-vie) compgen -G '/usr/share/tesseract-ocr/*/tessdata/vie.traineddata' ;;
    poppler-utils) command -v pdftotext ;;
    fontconfig) command -v fc-list ;;
    fonts-liberation2) compgen -G '/usr/share/fonts/truetype/liberation*' ;;
    *) command -v "$1" ;;
  esac >/dev/null 2>&1
}

missing() { local name; for name; do has "$name" || printf '%s ' "$name"; done; }

# Installs what is missing of the packages named, or says the line to type and returns 1.
want() {
  local lacking
  lacking=$(missing "$@")
  [ -n "$lacking" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Đang cài: $lacking"
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt_install $lacking </dev/null >&2 || true
    lacking=$(missing "$@")
    [ -n "$lacking" ] || return 0
  fi
  say "Thiếu gói của hệ điều hành. Hãy chạy: sudo apt-get install -y $lacking"
  return 1
}

apt_install() {
  apt-get install -y -qq --no-install-recommends "$@" && return
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
}
