-- How often the data has changed: one row, counted up by every transaction that writes, as the last thing it does. What
-- was read under one number is what a reader would get as long as the number is the same.
create table data_revision (
  id       integer primary key check (id = 1),
  revision bigint  not null
);
insert into data_revision (id, revision) values (1, 0);
