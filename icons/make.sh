#!/bin/sh
# Makes every size of the icon from frameline.svg: PNG files, .ico for Windows, .icns for macOS, and the sizes that the
# window carries as resources. Needs rsvg-convert (librsvg2-bin), icotool (icoutils) and png2icns (icnsutils).
set -eu
cd "$(dirname "$0")"

window=../src/main/resources/dev/frameline/ui/kit/icon/app
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for size in 16 24 32 48 64 128 256 512 1024; do
    rsvg-convert --width "$size" --height "$size" --output "$work/frameline-$size.png" frameline.svg
done

mkdir -p "$window"
for size in 16 32 48 64 128 256 512; do
    cp "$work/frameline-$size.png" .
    cp "$work/frameline-$size.png" "$window/"
done

icotool --create --output frameline.ico "$work"/frameline-16.png "$work"/frameline-24.png "$work"/frameline-32.png \
    "$work"/frameline-48.png "$work"/frameline-64.png --raw="$work/frameline-256.png"
png2icns frameline.icns "$work"/frameline-16.png "$work"/frameline-32.png "$work"/frameline-48.png \
    "$work"/frameline-128.png "$work"/frameline-256.png "$work"/frameline-512.png "$work"/frameline-1024.png >/dev/null
ls -l
