-- What each of the last transactions changed, in the order of their commits, for those who are told of it as it happens:
-- one row or several for a transaction. Old ones are deleted, since whoever listens has heard of them.
create table data_change (
  id                 bigint generated always as identity primary key,
  -- The number that the data had after the transaction.
  data_revision      bigint       not null,
  -- The statements that it added.
  added_statements   bigint array not null,
  -- The wordings that it added or changed, but those of added statements, and whose each of them is.
  changed_wordings   bigint array not null,
  wording_statements bigint array not null
);
create index data_change_in_order on data_change (data_revision, id);
