-- Search without diacritics: unaccent_vn('Đảng ủy') = 'dang uy'. Immutable, so that it can be indexed.
create schema if not exists platform;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create function platform.unaccent_vn(text) returns text
    language sql immutable parallel safe strict
    as $$ select public.unaccent('public.unaccent'::regdictionary, lower(normalize($1, nfc))) $$;
