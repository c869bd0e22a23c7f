-- Which wordings a statement has: + or - for the words as said, then the languages of those that are not deprecated, in
-- order ("+ en es"). A copy of what the table of wordings says, kept by whoever writes there: a million statements have
-- dozens of such values, so that an index finds those that lack a language, which no index on what is there could.
alter table statement add column available varchar(2000) default '-' not null;
update statement s
   set available =
         coalesce((select min(case w.kind when 'ORIGINAL' then '+' else '-' end)
                     from wording w where w.statement_id = s.id), '-')
         || coalesce((select ' ' || string_agg(distinct w.language, ' ' order by w.language)
                        from wording w where w.statement_id = s.id and w.rank <> 'DEPRECATED'), '');
create index statement_by_available on statement (available, said_on, id);
