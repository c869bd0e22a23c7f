-- What the search index does not know yet: written in the transaction of the data itself, deleted once the index has it.
-- One row for all that a chunk of a corpus wrote. Of an event or actor, it may reach the statements that name it.
create table search_change (
  id                 bigint generated always as identity primary key,
  kind               varchar(20) not null check (kind in ('STATEMENT', 'EVENT', 'ACTOR')),
  reaches_statements boolean not null,
  row_ids            bigint array not null
);

-- One row, locked by the one process that writes to the index. The index holds the same token, drawn anew each time it is
-- written: one that holds another is an index of another database, or of another state of this one.
create table search_state (
  id    integer primary key check (id = 1),
  token varchar(36) not null
);
insert into search_state (id, token) values (1, 'never indexed');
