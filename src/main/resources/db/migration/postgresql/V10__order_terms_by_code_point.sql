-- As the other slugs.
alter table term alter column slug type varchar(200) collate "C";
