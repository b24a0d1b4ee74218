#!/usr/bin/env bash
# Writes the sample pages as HTML and looks at them in Chromium: accessibility by axe-core, narrow and wide, light and dark.
# bash examples/browser/run.sh [JAR]; BROADSHEET is another way to call the command, CHROMIUM another browser.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pages=$here/../pages
read -ra broadsheet <<< "${BROADSHEET:-java -jar ${1:-$here/../cli/target/broadsheet.jar}}"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
[ -d "$here/node_modules" ] || npm ci --prefix "$here" --no-audit --no-fund --silent
"${broadsheet[@]}" convert --quiet --to html --output-dir "$out" "$pages"
"${broadsheet[@]}" convert --quiet --to html --option vertical=true --output "$out/shiomi-ja-vertical.html" "$pages/shiomi-ja.txt"
"${broadsheet[@]}" convert --quiet --to html --split --output-dir "$out/stories" "$pages/skerry-en.txt"
"${broadsheet[@]}" convert --quiet --to html --output-dir "$out" "$here/unbroken.txt"
cp "$pages"/*.jpg "$out"
cp "$pages"/*.jpg "$out/stories"
node "$here/check.mjs" "$out"/*.html "$out/stories/skerry-en-01.html" "$out/stories/skerry-en-07.html"
