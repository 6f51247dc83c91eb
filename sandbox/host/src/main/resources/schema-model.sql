-- Named after Jira's tables where Jira has one (https://developer.atlassian.com/server/jira/platform/database-schema/).
create table if not exists sequence_value_item (seq_name varchar(60) primary key, seq_id bigint not null);
create table if not exists sandbox_property (property_key varchar(190) primary key, property_value text);

create table if not exists app_user (
  id bigint primary key, user_key varchar(190) not null unique, user_name varchar(190) not null unique,
  display_name varchar(255) not null, email_address varchar(255) not null, active boolean not null,
  password_hash varchar(255));
create table if not exists user_language (user_key varchar(190) primary key, language varchar(20) not null);
create table if not exists app_group (group_name varchar(190) primary key);
create table if not exists app_membership (
  group_name varchar(190) not null, user_key varchar(190) not null, primary key (group_name, user_key));
create table if not exists global_permission (
  permission varchar(60) not null, group_name varchar(190) not null, primary key (permission, group_name));

create table if not exists project (
  id bigint primary key, pkey varchar(60) not null unique, pname varchar(255) not null, lead varchar(190),
  description text, pcounter bigint not null);
create table if not exists project_permission (
  project bigint not null, permission varchar(60) not null, group_name varchar(190) not null,
  primary key (project, permission, group_name));
create table if not exists issue_security_level (id bigint primary key, project bigint not null, name varchar(255) not null);
create table if not exists issue_security_grant (
  level_id bigint not null, grant_type varchar(10) not null, grantee varchar(190) not null,
  primary key (level_id, grant_type, grantee));
create table if not exists component (
  id bigint primary key, project bigint not null, cname varchar(255) not null, description text, lead varchar(190));
create table if not exists projectversion (
  id bigint primary key, project bigint not null, vname varchar(255) not null, description text,
  released boolean not null, archived boolean not null);

create table if not exists issuetype (
  id varchar(60) primary key, sequence bigint not null, pname varchar(60) not null, description varchar(255),
  sub_task boolean not null, icon varchar(255));
create table if not exists priority (
  id varchar(60) primary key, sequence bigint not null, pname varchar(60) not null, description varchar(255),
  color varchar(20), icon varchar(255));
create table if not exists issuestatus (
  id varchar(60) primary key, sequence bigint not null, pname varchar(60) not null, description varchar(255),
  category varchar(30) not null);
create table if not exists resolution (
  id varchar(60) primary key, sequence bigint not null, pname varchar(60) not null, description varchar(255));

create table if not exists jiraissue (
  id bigint primary key, project bigint not null, issuenum bigint not null, issuetype varchar(60) not null,
  parent_id bigint, summary varchar(255) not null, description text, environment text, priority varchar(60),
  issuestatus varchar(60) not null, resolution varchar(60), reporter varchar(190), creator varchar(190),
  assignee varchar(190), created timestamp with time zone not null, updated timestamp with time zone not null,
  resolutiondate timestamp with time zone, duedate timestamp with time zone, security bigint,
  votes bigint not null, unique (project, issuenum));
create index if not exists jiraissue_parent on jiraissue (parent_id);
create index if not exists jiraissue_updated on jiraissue (updated);
create table if not exists label (id bigint primary key, issue bigint not null, label varchar(255) not null);
create index if not exists label_issue on label (issue);
create table if not exists nodeassociation (
  issue bigint not null, node_type varchar(20) not null, node_id bigint not null,
  primary key (issue, node_type, node_id));
create table if not exists changegroup (
  id bigint primary key, issueid bigint not null, author varchar(190), created timestamp with time zone not null);
create index if not exists changegroup_issue on changegroup (issueid);
create table if not exists changeitem (
  id bigint primary key, groupid bigint not null, fieldtype varchar(60), field varchar(255),
  oldvalue text, oldstring text, newvalue text, newstring text);
create index if not exists changeitem_group on changeitem (groupid);
create table if not exists jiraaction (
  id bigint primary key, issueid bigint not null, author varchar(190), actionbody text,
  created timestamp with time zone not null, updated timestamp with time zone not null);
create index if not exists jiraaction_issue on jiraaction (issueid);
create table if not exists userassociation (
  issue bigint not null, user_key varchar(190) not null, association varchar(30) not null,
  primary key (issue, user_key, association));

create table if not exists customfield (
  id bigint primary key, cfname varchar(255) not null, description text, customfieldtypekey varchar(255) not null,
  customfieldsearcherkey varchar(255));
create table if not exists configurationcontext (
  id bigint primary key, customfield bigint not null, project bigint, issuetype varchar(60));
create table if not exists genericconfiguration (
  datatype varchar(60) not null, datakey varchar(60) not null, xmlvalue text, primary key (datatype, datakey));
create table if not exists customfieldvalue (
  id bigint primary key, issue bigint not null, customfield bigint not null, parentkey varchar(255),
  stringvalue varchar(255), textvalue text, numbervalue double precision, datevalue timestamp with time zone);
create index if not exists customfieldvalue_issue on customfieldvalue (issue, customfield);
create index if not exists customfieldvalue_field on customfieldvalue (customfield, stringvalue);
create table if not exists fieldscreen (id bigint primary key, name varchar(255) not null, description varchar(255));
create table if not exists fieldscreentab (
  id bigint primary key, fieldscreen bigint not null, name varchar(255) not null, sequence bigint not null);
create table if not exists fieldscreenlayoutitem (
  id bigint primary key, fieldscreentab bigint not null, fieldidentifier varchar(255) not null,
  sequence bigint not null);
create table if not exists moved_issue_key (old_issue_key varchar(255) primary key, issue_id bigint not null);
create index if not exists moved_issue_key_issue on moved_issue_key (issue_id);
