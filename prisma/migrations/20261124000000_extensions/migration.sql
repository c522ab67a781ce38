-- Written by hand: Prisma does not make extensions. All three are trusted: the owner of the
-- database may make them without being superuser.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
