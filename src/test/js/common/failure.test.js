import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from '../plugin.js';

const failure = page('ui').get('clear-owner/common/failure');

test('an error has the messages from Jira', () => {
  same(failure.of(400, '{"errors":[{"field":"jql","message":"No field x"}]}'),
    {kind: 'refused', messages: ['No field x'], fields: {jql: 'No field x'}});
  same(failure.of(404, '{"errorMessages":["Gone"],"errors":{"id":"Not a number"}}'),
    {kind: 'refused', messages: ['Gone', 'Not a number'], fields: {}});
  same(failure.of(502, '<html>'), {kind: 'broken', messages: [], fields: {}});
  same(failure.of(0, undefined), {kind: 'offline', messages: [], fields: {}});
  same(failure.of(401, ''), {kind: 'logged-out', messages: [], fields: {}});
  assert.equal(failure.understood(new TypeError('x')).kind, 'broken');
});
