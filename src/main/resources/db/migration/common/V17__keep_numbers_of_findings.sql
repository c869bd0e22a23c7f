-- How many findings the rules have on a wording; no row where they have none, or have not looked yet. What it is worked
-- out from is elsewhere, so that nothing is lost with it.
create table wording_finding (
  wording_id bigint  primary key references wording (id),
  findings   integer not null check (findings > 0)
);

-- What the rules must look at again: written in the transaction of the data itself, deleted once they have. The statements
-- with these ids, or those that these actors made or are mentioned in, or all.
create table finding_change (
  id      bigint generated always as identity primary key,
  kind    varchar(20) not null check (kind in ('STATEMENT', 'ACTOR', 'ALL')),
  row_ids bigint array not null
);

-- One row: the version of the program by whose rules all was looked at, or will be; and whether the data's revision has
-- been counted up since a number has changed.
create table finding_state (
  version varchar(100) not null,
  is_told boolean      not null
);
insert into finding_state (version, is_told) values ('', true);
