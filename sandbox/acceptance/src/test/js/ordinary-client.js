/*
 * The daily calls of a client of Jira's REST, with a personal access token. Run by OrdinaryClientTest; the environment
 * has JIRA (an address), TOKEN and ISSUE (the key of an issue that may be changed).
 */
import assert from 'node:assert/strict';
import {Version2Client} from 'jira.js';

const {JIRA, TOKEN, ISSUE} = process.env;
const client = token => new Version2Client({host: JIRA, authentication: {oauth2: {accessToken: token}}});
const jira = client(TOKEN);

const me = await jira.myself.getCurrentUser();
assert.equal(me.name, 'admin');
assert.equal((await jira.serverInfo.getServerInfo()).deploymentType, 'Server');

const found = await jira.issueSearch.searchForIssuesUsingJql({jql: `key = ${ISSUE}`, fields: ['summary', 'status']});
assert.equal(found.total, 1);
assert.equal(found.issues[0].key, ISSUE);
assert.deepEqual(Object.keys(found.issues[0].fields).sort(), ['status', 'summary']);
const posted = await jira.issueSearch.searchForIssuesUsingJqlPost({jql: `key = ${ISSUE}`, maxResults: 1});
assert.equal(posted.issues[0].fields.summary, found.issues[0].fields.summary);

const meta = await jira.issues.getEditIssueMeta({issueIdOrKey: ISSUE});
assert.ok(meta.fields.summary.required);
await jira.issues.editIssue({
  issueIdOrKey: ISSUE, fields: {summary: 'Edited by a client', labels: ['client'], priority: {name: 'Critical'}}
});
const edited = await jira.issues.getIssue({issueIdOrKey: ISSUE, expand: 'changelog'});
assert.equal(edited.fields.summary, 'Edited by a client');
assert.deepEqual(edited.fields.labels, ['client']);
assert.ok(edited.changelog.histories.some(({items}) => items.some(({field}) => field === 'summary')));

const comment = await jira.issueComments.addComment({issueIdOrKey: ISSUE, comment: 'Said by a client: äöü 🚀'});
assert.equal(comment.author.name, 'admin');
const comments = await jira.issueComments.getComments({issueIdOrKey: ISSUE});
assert.equal(comments.total, 1);
assert.equal(comments.comments[0].body, 'Said by a client: äöü 🚀');

const {transitions} = await jira.issues.getTransitions({issueIdOrKey: ISSUE});
const resolve = transitions.find(({name}) => name === 'Resolve Issue');
await jira.issues.doTransition({
  issueIdOrKey: ISSUE, transition: {id: resolve.id}, fields: {resolution: {name: 'Fixed'}}
});
const resolved = await jira.issues.getIssue({issueIdOrKey: ISSUE, fields: ['status', 'resolution']});
assert.equal(resolved.fields.status.name, 'Resolved');
assert.equal(resolved.fields.resolution.name, 'Fixed');

const users = await jira.userSearch.findUsers({username: 'pat'});
assert.deepEqual(users.map(({name}) => name), ['pat']);
const picked = await jira.userSearch.findUsersForPicker({query: 'pat'});
assert.equal(picked.users[0].name, 'pat');

const status = promise => promise.then(() => 200, error => error.status);
assert.equal(await status(jira.issues.getIssue({issueIdOrKey: 'NOSUCH-1'})), 404);
assert.equal(await status(jira.issues.editIssue({issueIdOrKey: ISSUE, fields: {summary: ''}})), 400);
assert.equal(await status(client('d3Jvbmc=').myself.getCurrentUser()), 401);
