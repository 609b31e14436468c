#!/bin/sh
# Uploads dist/ to a bucket of any S3-compatible store: upload-to-s3.sh REMOTE:BUCKET, with rclone.
# Sends only files with other bytes. What pages lead to comes before them, articles before the fronts that
# name them, and what is gone goes last: at no time does a page lead to nothing.
set -eu
to=$1

forever='Cache-Control: public, max-age=31536000, immutable'
ask='Cache-Control: no-cache'

rclone copy --checksum --header-upload "$forever" \
	--include '/_astro/**' --include '/pictures/**' \
	--include '/pagefind/*/{filter,fragment,index}/**' dist "$to"
rclone copy --checksum --header-upload "$ask" --include '/[0-9][0-9][0-9][0-9]/**' dist "$to"
rclone copy --checksum --header-upload "$ask" dist "$to"
rclone sync --checksum dist "$to"
