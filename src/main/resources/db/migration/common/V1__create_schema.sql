-- What was said, by whom, where, and every published wording of it.
--
-- This file runs unchanged on H2 2.4 and PostgreSQL 16 or later; what cannot is in the folders beside it.
--   Texts are varchar without a length: H2's text is a CLOB, and PostgreSQL gains nothing from a limit.
--   Partial dates are text (2026, 2026-01, 2026-01-21), which sorts as dates do.
--   Texts in several languages are JSON objects {tag: text} in a varchar, which keeps the order of the languages.
--   Columns named ..._sort and ..._folded are names in lower case without accents, written by the application.
--   An index for a filter has the sort key and the id behind it, so that a page is read in order and not sorted.

create sequence source_seq start with 1 increment by 50;
create sequence actor_seq start with 1 increment by 50;
create sequence event_seq start with 1 increment by 50;
create sequence statement_seq start with 1 increment by 50;
create sequence wording_seq start with 1 increment by 50;

-- Where a text was read.
create table source (
  id             bigint  primary key,
  slug           varchar(200) not null unique check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind           varchar(20)  not null check (kind in
                   ('TRANSCRIPT', 'NEWS', 'PRESS_RELEASE', 'SOCIAL_POST', 'BROADCAST', 'DOCUMENT', 'OTHER')),
  publisher      varchar not null check (trim(publisher) <> ''),
  publisher_sort varchar not null,
  title          varchar,
  url            varchar,
  language       varchar(35) check (regexp_like(language, '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$')),
  date_published varchar(10) check (regexp_like(date_published, '^[0-9]{4}(-[0-9]{2}){0,2}$'))
);
create index source_by_publisher on source (publisher_sort, id);

-- Who speaks or is spoken of.
create table actor (
  id           bigint  primary key,
  slug         varchar(200) not null unique check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind         varchar(20)  not null check (kind in ('PERSON', 'ORGANIZATION', 'GROUP')),
  names        varchar not null check (names is json object),
  other_names  varchar not null check (other_names is json array),
  wikidata_id  varchar(20) unique check (regexp_like(wikidata_id, '^Q[1-9][0-9]*$')),
  country      varchar(2)  check (regexp_like(country, '^[A-Z]{2}$')),
  pronouns     varchar not null check (pronouns is json array),
  name_sort    varchar not null,
  names_folded varchar not null
);
create index actor_by_name on actor (name_sort, id);
create index actor_by_kind on actor (kind, name_sort, id);
create index actor_by_country on actor (country, name_sort, id);

-- What happened.
create table event (
  id           bigint  primary key,
  slug         varchar(200) not null unique check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  names        varchar not null check (names is json object),
  description  varchar check (description is json object),
  location     varchar check (location is json object),
  start_date   varchar(10) check (regexp_like(start_date, '^[0-9]{4}(-[0-9]{2}){0,2}$')),
  end_date     varchar(10) check (regexp_like(end_date, '^[0-9]{4}(-[0-9]{2}){0,2}$')),
  name_sort    varchar not null,
  names_folded varchar not null,
  created_at   timestamp(6) with time zone not null,
  -- An end without a start would never be found by a range of dates.
  check (end_date is null or start_date is not null),
  -- '2026-01-31' may end an event that began in '2026-01', and the other way round.
  check (end_date || '-99' >= start_date)
);
create index event_by_start on event (start_date, id);
create index event_by_name on event (name_sort, id);
create index event_by_creation on event (created_at, id);

-- Participants that the corpus names. Most events have none; see the view below.
create table named_participant (
  event_id bigint  not null references event (id),
  actor_id bigint  not null references actor (id),
  place    integer not null,
  primary key (event_id, place),
  unique (event_id, actor_id)
);
create index named_participant_by_actor on named_participant (actor_id, event_id);

-- One act of saying. It holds no text.
create table statement (
  id                bigint  primary key,
  slug              varchar(200) not null unique check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind              varchar(20)  not null check (kind in ('DIRECT', 'REPORTED')),
  event_id          bigint references event (id),
  turn              integer check (turn > 0),
  position          integer check (position > 0),
  speaker_id        bigint references actor (id),
  -- Kept beside the speaker: who it is may be found out, or corrected, later.
  attributed_as     varchar not null check (trim(attributed_as) <> ''),
  role              varchar check (role is json object),
  said_on           varchar(10) check (regexp_like(said_on, '^[0-9]{4}(-[0-9]{2}){0,2}$')),
  -- Belongs to the statement, since it may be known where the original words are not.
  original_language varchar(35) check (regexp_like(original_language, '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$')),
  created_at        timestamp(6) with time zone not null,
  updated_at        timestamp(6) with time zone not null,
  check (updated_at >= created_at),
  check (event_id is not null or (turn is null and position is null))
);
create index statement_by_date on statement (said_on, id);
create index statement_by_position on statement (position, id);
create index statement_by_creation on statement (created_at, id);
create index statement_by_update on statement (updated_at, id);
create index statement_by_event on statement (event_id, position, id);
create index statement_by_event_and_date on statement (event_id, said_on, id);
create index statement_by_speaker on statement (speaker_id, said_on, id);
create index statement_by_kind on statement (kind, said_on, id);
create index statement_by_language on statement (original_language, said_on, id);

-- Whom a statement speaks of, in its order.
create table statement_mention (
  statement_id bigint  not null references statement (id),
  actor_id     bigint  not null references actor (id),
  place        integer not null,
  primary key (statement_id, place),
  unique (statement_id, actor_id)
);
create index statement_mention_by_actor on statement_mention (actor_id, statement_id);

-- One published text of a statement. Wordings coexist; none is overwritten or deleted.
create table wording (
  id           bigint  primary key,
  statement_id bigint  not null references statement (id),
  kind         varchar(20) not null check (kind in
                 ('ORIGINAL', 'VARIANT', 'TRANSLATION', 'BACK_TRANSLATION', 'RECONSTRUCTION')),
  language     varchar(35) not null check (regexp_like(language, '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$')),
  text         varchar not null check (trim(text) <> ''),
  method       varchar(20) not null check (method in
                 ('TRANSCRIPTION', 'HUMAN', 'INTERPRETATION', 'MACHINE', 'MACHINE_POST_EDITED', 'UNKNOWN')),
  agent        varchar,
  state        varchar(20) not null check (state in ('INITIAL', 'TRANSLATED', 'REVIEWED', 'FINAL')),
  rank         varchar(20) not null check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  source_id    bigint references source (id),
  note         varchar,
  derived_from bigint,
  revision     integer not null check (revision > 0),
  created_at   timestamp(6) with time zone not null,
  updated_at   timestamp(6) with time zone not null,
  check (updated_at >= created_at),
  unique (id, statement_id),
  -- A wording is made from another of the same statement. Ids say nothing of order: two instances take them from the
  -- sequence in blocks. A cycle cannot arise, since what a wording is made from is set when it is added.
  foreign key (derived_from, statement_id) references wording (id, statement_id),
  check (derived_from <> id),
  -- Nothing that nobody published is stored as what somebody said.
  check (kind <> 'ORIGINAL' or source_id is not null),
  check (kind <> 'ORIGINAL' or derived_from is null),
  -- Words are written down in the language in which they are heard.
  check (method <> 'TRANSCRIPTION' or kind in ('ORIGINAL', 'VARIANT'))
);
create index wording_by_statement on wording (statement_id, language, id);
create index wording_by_source on wording (source_id, id);
create index wording_by_language on wording (language, statement_id);
create index wording_by_origin on wording (derived_from);

-- Who takes part in an event: those whom the corpus names or, where it names none, whoever speaks there or is
-- mentioned. A view, since a stored copy would have to follow every new attribution.
create view participant as
  select n.event_id, n.actor_id, n.place
    from named_participant n
  union
  select s.event_id, s.speaker_id, cast(null as integer)
    from statement s
   where s.speaker_id is not null
     and s.event_id is not null
     and not exists (select 1 from named_participant n where n.event_id = s.event_id)
  union
  select s.event_id, m.actor_id, cast(null as integer)
    from statement s join statement_mention m on m.statement_id = s.id
   where s.event_id is not null
     and not exists (select 1 from named_participant n where n.event_id = s.event_id);
