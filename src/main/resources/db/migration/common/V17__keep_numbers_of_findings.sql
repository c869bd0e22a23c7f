-- How many findings the rules have on a wording; no row where they have none, or have not looked yet. What it is worked
-- out from is elsewhere, so that nothing is lost with it. It has all that filters ask of a wording, as that stood when the
-- rules looked, so that a page of those with findings is read from here alone.
create table wording_finding (
  id       bigint       primary key references wording (id),
  standing varchar(120) not null,
  findings integer      not null check (findings > 0)
);
create index wording_finding_by_standing on wording_finding (standing, id);

-- What the rules must look at again: written in the transaction of the data itself, deleted once they have. The statements
-- with these ids, or those that these actors made or are mentioned in, or all; small ones first.
create table finding_change (
  id       bigint generated always as identity primary key,
  kind     varchar(20)  not null check (kind in ('STATEMENT', 'ACTOR', 'ALL')),
  row_ids  bigint array not null,
  is_large boolean      not null
);
create index finding_change_in_turn on finding_change (is_large, id);

-- One row: by which rules all was looked at, or will be, and nothing by any others; and whether the data's revision has
-- been counted up since a number has changed.
create table finding_state (
  rules   varchar(100) not null,
  is_told boolean      not null
);
insert into finding_state (rules, is_told) values ('', true);
