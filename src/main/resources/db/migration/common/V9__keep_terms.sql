-- The term base: a concept, and the words for it. The words are read and written with their concept, always all of them,
-- and there are hundreds of concepts and not millions, so they are a JSON array and no table.
create sequence term_seq start with 1 increment by 50;
create table term (
  id           bigint  primary key,
  slug         varchar(200) not null unique check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  definition   varchar check (definition is json object),
  source_id    bigint  references source (id),
  designations varchar not null check (designations is json array)
);
create index term_by_source on term (source_id);
