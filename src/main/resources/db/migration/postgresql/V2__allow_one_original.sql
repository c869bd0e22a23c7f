-- One original a statement.
create unique index wording_one_original on wording (statement_id) where kind = 'ORIGINAL';

-- Keys are compared by code point, as H2 does, and not by the rules of whatever language the database was made in.
alter table source alter column publisher_sort type varchar collate "C";
alter table source alter column date_published type varchar(10) collate "C";
alter table actor alter column name_sort type varchar collate "C";
alter table event alter column name_sort type varchar collate "C";
alter table event alter column start_date type varchar(10) collate "C";
alter table event alter column end_date type varchar(10) collate "C";
alter table statement alter column said_on type varchar(10) collate "C";
alter table statement alter column original_language type varchar(35) collate "C";
alter table wording alter column language type varchar(35) collate "C";
