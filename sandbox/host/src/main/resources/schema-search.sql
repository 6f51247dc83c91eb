-- Saved filters; named after Jira's tables (https://developer.atlassian.com/server/jira/platform/database-schema/).
create table if not exists searchrequest (
  id bigint primary key, filtername varchar(255) not null, description text, authorname varchar(190) not null,
  reqcontent text not null, shared boolean not null);
create table if not exists favouriteassociations (
  username varchar(190) not null, entityid bigint not null, primary key (username, entityid));
insert into sequence_value_item (seq_name, seq_id) select 'searchrequest', 10100
  where not exists (select 1 from sequence_value_item where seq_name = 'searchrequest');

-- A log of index operations, for an index that lost its last ones.
create table if not exists replicatedindexoperation (id bigint primary key, issue bigint not null);
insert into sequence_value_item (seq_name, seq_id) select 'replicatedindexoperation', 1
  where not exists (select 1 from sequence_value_item where seq_name = 'replicatedindexoperation');
