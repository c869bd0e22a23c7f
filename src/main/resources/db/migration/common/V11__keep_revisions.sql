-- Who changed what, and what it was before: one row for each state that a row of another table was in, since the first
-- change of it. Nothing here is ever changed or deleted.
create sequence revision_seq start with 1 increment by 50;
create table revision (
  id            bigint       primary key,
  kind          varchar(20)  not null check (kind in ('SOURCE', 'ACTOR', 'EVENT', 'STATEMENT', 'WORDING', 'TERM')),
  row_id        bigint       not null,
  number        integer      not null check (number > 0),
  made_at       timestamp(6) with time zone not null,
  -- The subject of a token; 'corpus' for what came from files.
  made_by       varchar(300) not null,
  operation     varchar(40)  not null,
  request_id    varchar(128),
  note          varchar,
  -- All that is told of the row, by the names of the API; what it refers to by slugs, and wordings by their ids there.
  state         varchar      not null check (state is json object),
  -- The number that the data had after the transaction, so that rows come in the order of commits; 0 for the state that
  -- was there before the first change.
  data_revision bigint       not null,
  unique (kind, row_id, number)
);
create index revision_in_order on revision (data_revision, id);

-- Changes that a client may send twice without there being two: what it was, and which object it answered with.
create table idempotency_key (
  made_by      varchar(300) not null,
  key_text     varchar(200) not null,
  made_at      timestamp(6) with time zone not null,
  input_digest varchar(64)  not null,
  answer       bigint,
  primary key (made_by, key_text)
);
create index idempotency_key_by_time on idempotency_key (made_at);

-- How often a row was changed; a wording counts already. When it was recorded is what its first revision says.
alter table source add column revision integer default 1 not null check (revision > 0);
alter table source add column created_at timestamp(6) with time zone default current_timestamp not null;
alter table actor add column revision integer default 1 not null check (revision > 0);
alter table actor add column created_at timestamp(6) with time zone default current_timestamp not null;
alter table event add column revision integer default 1 not null check (revision > 0);
alter table statement add column revision integer default 1 not null check (revision > 0);
alter table term add column revision integer default 1 not null check (revision > 0);
alter table term add column created_at timestamp(6) with time zone default current_timestamp not null;

-- The actor that this one turned out to be: it is kept, since its slug and its id stand elsewhere.
alter table actor add column merged_into bigint references actor (id) check (merged_into <> id);
create index actor_by_merger on actor (merged_into);

-- Why a statement or a wording was retracted: it is kept, and said to be.
alter table statement add column retraction varchar check (trim(retraction) <> '');
alter table wording add column retraction varchar check (trim(retraction) <> '');

-- SHA-256 of the text that a wording was made from, as it was then.
alter table wording add column origin_digest varchar(64) check (regexp_like(origin_digest, '^[0-9a-f]{64}$'));
alter table wording add constraint wording_digest_of_origin check (origin_digest is null or derived_from is not null);
alter table wording add constraint wording_retracted check (retraction is null or rank = 'DEPRECATED');

-- What was heard was not made by a machine or an interpreter; a corpus may have said so until now.
update wording set method = 'UNKNOWN'
 where kind in ('ORIGINAL', 'VARIANT') and method in ('MACHINE', 'MACHINE_POST_EDITED', 'INTERPRETATION');
alter table wording add constraint wording_method_of_original
  check (kind not in ('ORIGINAL', 'VARIANT') or method not in ('MACHINE', 'MACHINE_POST_EDITED', 'INTERPRETATION'));
