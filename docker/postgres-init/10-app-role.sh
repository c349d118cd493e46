#!/bin/sh
# The role the app logs in as: owns nothing, inherits nothing, obeys row-level security.
# What it may do comes from the group roles that the migrations create and the server lends it.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$LAGESBILD_DB_APP_PASSWORD" <<'SQL'
create role lagesbild_app login noinherit nosuperuser nobypassrls nocreatedb nocreaterole
  password :'password';
SQL
