// The compressed size of our scripts and styles per page, so that dashboards stay fast.
// uPlot is 22 KB more, on pages with a chart. The limits are the current sizes plus about a third.
import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {served} from './plugin.js';

const PAGES = {
  'a dashboard with all three gadgets': ['gadget', 'gadget-mine', 'gadget-load'],
  'an issue': ['panel', 'history', 'user-picker'],
  'the administration page': ['admin', 'policy', 'transfer', 'departed', 'tabs'],
  'the settings page of a project': ['project', 'policy', 'transfer', 'departed', 'tabs'],
  'the page to hand over what one owns': ['transfer']
};
const KILOBYTES = {
  'a dashboard with all three gadgets': 62,
  'an issue': 25,
  'the administration page': 54,
  'the settings page of a project': 62,
  'the page to hand over what one owns': 35
};

for (const [page, resources] of Object.entries(PAGES)) {
  test(`${page} loads little`, context => {
    const files = [...new Set(resources.flatMap(served))];
    const size = gzipSync(Buffer.concat(files.map(file => readFileSync(file)))).length / 1024;
    context.diagnostic(`${files.length} files, ${size.toFixed(1)} KB compressed`);
    assert.ok(files.length > 10);
    assert.ok(size < KILOBYTES[page], `${page} loads ${size.toFixed(1)} KB`);
  });
}
