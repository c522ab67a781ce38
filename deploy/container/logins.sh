#!/bin/sh
# Run once by the image of PostgreSQL, when its data folder is empty.
set -e
exec psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner_password="$OWNER_PASSWORD" -v desk_password="$DESK_PASSWORD" \
  -v site_password="$SITE_PASSWORD" -f /logins.sql
