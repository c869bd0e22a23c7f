-- Exports are in the order of slugs, and the same on every database.
alter table source alter column slug type varchar(200) collate "C";
alter table actor alter column slug type varchar(200) collate "C";
alter table event alter column slug type varchar(200) collate "C";
alter table statement alter column slug type varchar(200) collate "C";
