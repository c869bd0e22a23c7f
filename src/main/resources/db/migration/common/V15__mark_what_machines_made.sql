-- A language has an asterisk where a machine has made all that there is in it ("+ en* es").
update statement s
   set available =
         (select min(case w.kind when 'ORIGINAL' then '+' else '-' end) from wording w where w.statement_id = s.id)
         || (select string_agg(distinct ' ' || w.language || case
                      when exists (select 1 from wording o
                                    where o.statement_id = w.statement_id and o.language = w.language
                                      and o.rank <> 'DEPRECATED' and o.method <> 'MACHINE')
                      then '' else '*' end, '' order by ' ' || w.language || case
                      when exists (select 1 from wording o
                                    where o.statement_id = w.statement_id and o.language = w.language
                                      and o.rank <> 'DEPRECATED' and o.method <> 'MACHINE')
                      then '' else '*' end)
               from wording w where w.statement_id = s.id and w.rank <> 'DEPRECATED')
 where exists (select 1 from wording w
                where w.statement_id = s.id and w.rank <> 'DEPRECATED' and w.method = 'MACHINE');
