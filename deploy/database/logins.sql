-- The logins of Chancery on a server of one's own, by a superuser, once:
--   psql -v owner_password=… -v desk_password=… -v site_password=… -f deploy/database/logins.sql
-- The owner migrates; desk and worker share one login; the public site has one that only reads.

CREATE ROLE chancery_app NOLOGIN;
CREATE ROLE chancery_read NOLOGIN;
ALTER ROLE chancery_app SET statement_timeout = '60s';
ALTER ROLE chancery_read SET statement_timeout = '10s';

CREATE ROLE chancery_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE chancery_desk LOGIN PASSWORD :'desk_password' IN ROLE chancery_app;
CREATE ROLE chancery_site LOGIN PASSWORD :'site_password' IN ROLE chancery_read;
-- Settings of a role do not reach the logins that are its members.
ALTER ROLE chancery_desk SET statement_timeout = '60s';
ALTER ROLE chancery_site SET statement_timeout = '10s';

CREATE DATABASE chancery OWNER chancery_owner ENCODING 'UTF8' TEMPLATE template0;
\connect chancery
-- Without it the search of the public site reads row by row.
ALTER FUNCTION pg_catalog.ts_match_vq LEAKPROOF;
